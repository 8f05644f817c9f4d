namespace AotSmoke.Paging;

public sealed record PageSearch(string Text, int? Start, int Limit);

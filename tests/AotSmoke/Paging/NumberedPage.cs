namespace AotSmoke.Paging;

public sealed record NumberedPage(IReadOnlyList<int> List, int? Total, int? TotalPages);

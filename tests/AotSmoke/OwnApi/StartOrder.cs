namespace AotSmoke.OwnApi;

public sealed record StartOrder(string Workflow, IReadOnlyDictionary<string, string> Options);

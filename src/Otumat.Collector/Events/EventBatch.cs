namespace Otumat.Collector;

/// <summary>The events of one request. Whose they are, the token says.</summary>
internal sealed record EventBatch(string Version, IReadOnlyList<UsageEvent> Events);

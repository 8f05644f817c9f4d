namespace Otumat.Collector;

/// <summary>One event as it is stored; properties are JSON text.</summary>
internal readonly record struct UsageEvent(Guid Id, long Time, string Name, string? Properties);

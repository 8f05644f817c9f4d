namespace Otumat.Usage;

/// <summary>An event as <see cref="UsageAgent.Log"/> leaves it.</summary>
internal readonly record struct LoggedEvent(string Name, DateTimeOffset At, KeyValuePair<string, UsageValue>[]? Properties);

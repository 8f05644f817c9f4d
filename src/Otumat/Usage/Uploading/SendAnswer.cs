namespace Otumat.Usage;

/// <summary>What became of one request with events, and why.</summary>
internal readonly record struct SendAnswer(SendStatus Status, string? Message = null, TimeSpan? RetryAfter = null);

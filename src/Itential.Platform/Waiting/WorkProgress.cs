namespace Itential.Platform;

/// <summary>Where work on the server stands, told at each look.</summary>
public sealed record WorkProgress
{
    /// <summary>What the work is, such as <c>job 65a1…</c>.</summary>
    public required string Work { get; init; }

    /// <summary>The state in the server's words, such as <c>running</c> or <c>paused</c>. Paused work waits for a person.</summary>
    public required string State { get; init; }

    /// <summary>How many parts are done; null where the server does not tell.</summary>
    public int? Done { get; init; }

    /// <summary>How many parts there are; null where the server does not tell.</summary>
    public int? Total { get; init; }

    /// <summary>The time since the start.</summary>
    public TimeSpan Elapsed { get; init; }
}

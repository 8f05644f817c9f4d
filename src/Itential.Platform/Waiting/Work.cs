namespace Itential.Platform;

/// <summary>Work on the server that can be looked at until it ends.</summary>
internal sealed record Work<T>
{
    /// <summary>What it is, in a message.</summary>
    public required string Name { get; init; }

    /// <summary>Looks at it.</summary>
    public required Func<CancellationToken, Task<T>> Poll { get; init; }

    /// <summary>Reads where it stands.</summary>
    public required Func<T, WorkStatus> Status { get; init; }

    /// <summary>Cancels it on the server; null where the server cannot.</summary>
    public Func<CancellationToken, Task>? Cancel { get; init; }
}

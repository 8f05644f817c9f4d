namespace Itential.Platform;

/// <summary>Work on the server that has ended.</summary>
/// <typeparam name="T">What the server tells of it.</typeparam>
public sealed record WorkResult<T>
{
    /// <summary>What the work was, such as <c>job 65a1…</c>.</summary>
    public required string Work { get; init; }

    /// <summary>How it ended.</summary>
    public required WorkState State { get; init; }

    /// <summary>What the server told of it at the last look.</summary>
    public required T Item { get; init; }

    /// <summary>What went wrong, a line each; empty when nothing did.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>The time from the start to the look that saw the end.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Gives the item of work that reached its end.</summary>
    /// <exception cref="WorkFailedException">It failed or was cancelled.</exception>
    public T EnsureCompleted() => State == WorkState.Completed ? Item : throw new WorkFailedException(Work, State, Errors);
}

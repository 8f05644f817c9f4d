namespace Itential.Platform;

/// <summary>Work on the server failed or was cancelled.</summary>
public sealed class WorkFailedException : Exception
{
    /// <summary>Tells of work that did not reach its end.</summary>
    /// <param name="work">What the work was.</param>
    /// <param name="state">How it ended.</param>
    /// <param name="errors">What went wrong.</param>
    public WorkFailedException(string work, WorkState state, IReadOnlyList<string> errors)
        : base($"The {work} {(state == WorkState.Canceled ? "was cancelled" : "failed")}{(errors is { Count: > 0 } ? ": " + string.Join(" | ", errors) : ".")}")
    {
        ArgumentNullException.ThrowIfNull(errors);
        Work = work;
        State = state;
        Errors = errors;
    }

    /// <summary>What the work was, such as <c>job 65a1…</c>.</summary>
    public string Work { get; }

    /// <summary>How it ended.</summary>
    public WorkState State { get; }

    /// <summary>What went wrong, a line each.</summary>
    public IReadOnlyList<string> Errors { get; }
}

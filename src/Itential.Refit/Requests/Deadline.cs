namespace Itential.Refit.Requests;

/// <summary>The caller's token joined with a time limit. Without a limit it is the caller's token, at no cost.</summary>
internal readonly struct Deadline : IDisposable
{
    private readonly TimeLimit? _limit;

    private Deadline(TimeLimit? limit, CancellationToken caller)
    {
        _limit = limit;
        Caller = caller;
    }

    /// <summary>The limit; infinite when there is none.</summary>
    public TimeSpan Limit => _limit?.Time ?? Timeout.InfiniteTimeSpan;

    public CancellationToken Caller { get; }

    public CancellationToken Token => _limit?.Token ?? Caller;

    /// <summary>Whether the limit passed while the caller still wants the answer.</summary>
    public bool Passed => _limit is { IsCancellationRequested: true } && !Caller.IsCancellationRequested;

    public static Deadline Start(TimeSpan? limit, TimeProvider timeProvider, CancellationToken caller) =>
        new(limit is { } time && time != Timeout.InfiniteTimeSpan ? new TimeLimit(time, timeProvider, caller) : null, caller);

    /// <summary>Stops the time, while the caller works on what it got.</summary>
    public void Pause() => _limit?.CancelAfter(Timeout.InfiniteTimeSpan);

    /// <summary>Starts the whole limit anew.</summary>
    public void Resume() => _limit?.CancelAfter(Limit);

    public void Dispose() => _limit?.Dispose();
}

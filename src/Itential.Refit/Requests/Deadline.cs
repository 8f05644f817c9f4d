namespace Itential.Refit.Requests;

/// <summary>The caller's token joined with a time limit. Without a limit it is the caller's token, at no cost.</summary>
internal readonly struct Deadline : IDisposable
{
    private readonly CancellationTokenSource? _source;
    private readonly CancellationTokenRegistration _registration;

    private Deadline(TimeSpan limit, CancellationTokenSource? source, CancellationToken caller)
    {
        Limit = limit;
        Caller = caller;
        _source = source;
        if (source is not null && caller.CanBeCanceled)
        {
            _registration = caller.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), source);
        }
    }

    /// <summary>The limit; infinite when there is none.</summary>
    public TimeSpan Limit { get; }

    public CancellationToken Caller { get; }

    public CancellationToken Token => _source?.Token ?? Caller;

    /// <summary>Whether the limit passed while the caller still wants the answer.</summary>
    public bool Passed => _source is { IsCancellationRequested: true } && !Caller.IsCancellationRequested;

    public static Deadline Start(TimeSpan? limit, TimeProvider timeProvider, CancellationToken caller) =>
        limit is { } time && time != Timeout.InfiniteTimeSpan
            ? new Deadline(time, new CancellationTokenSource(time, timeProvider), caller)
            : new Deadline(Timeout.InfiniteTimeSpan, null, caller);

    /// <summary>Stops the time, while the caller works on what it got.</summary>
    public void Pause() => _source?.CancelAfter(Timeout.InfiniteTimeSpan);

    /// <summary>Starts the whole limit anew.</summary>
    public void Resume() => _source?.CancelAfter(Limit);

    public void Dispose()
    {
        _registration.Dispose();
        _source?.Dispose();
    }
}

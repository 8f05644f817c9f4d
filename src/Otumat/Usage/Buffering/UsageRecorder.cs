namespace Otumat.Usage;

/// <summary>Takes events from callers that must not wait, and hands them to the writer once it is known that the person has agreed.</summary>
internal sealed class UsageRecorder : IDisposable
{
    private const int Unknown = 0;
    private const int Collecting = 1;
    private const int Off = 2;

    private static readonly TimeSpan GatherTime = TimeSpan.FromMilliseconds(250);

    private readonly UsageParts _parts;
    private readonly Func<bool> _isAllowed;
    private readonly TimeProvider _clock;
    private readonly EventQueue _queue = new();
    private readonly EventWriter _writer;
    private readonly CancellationTokenSource _end = new();
    private readonly object _gate = new();
    private volatile int _phase;
    private int _early;
    private int _disposed;
    private Task<bool>? _start;

    /// <summary>Makes a recorder. Nothing is started.</summary>
    /// <param name="parts">The agent's parts.</param>
    /// <param name="isAllowed">Reads the decision; null reads that of the parts.</param>
    public UsageRecorder(UsageParts parts, Func<bool>? isAllowed = null)
    {
        _parts = parts;
        _isAllowed = isAllowed ?? (() => parts.Consent.IsAllowed);
        _clock = parts.Options.TimeProvider;
        _writer = new EventWriter(_queue, new EventDeclarations(parts.Options), parts.Batches, parts.Options.PackageVersion, parts.Logger);
    }

    /// <summary>Raised when the decision is about to be read, because something was logged.</summary>
    public event Action? Starting;

    public bool IsCollecting => _phase == Collecting;

    public void Log(string eventType, IReadOnlyDictionary<string, UsageValue>? properties)
    {
        var phase = _phase;
        if (phase == Off)
        {
            return;
        }

        if (eventType is null || (phase == Unknown && !IsRoomBeforeTheDecision()))
        {
            _queue.CountDropped();
            return;
        }

        _queue.Add(new LoggedEvent(eventType, _clock.GetUtcNow(), properties is null ? null : Copy(properties)));
    }

    /// <summary>Reads the decision, once; true when events are collected.</summary>
    public Task<bool> StartAsync()
    {
        lock (_gate)
        {
            if (_start is null)
            {
                Starting?.Invoke();
                _start = Task.Run(Start, CancellationToken.None);
            }

            return _start;
        }
    }

    /// <summary>Writes what waits in memory to the disk. Where nothing was logged there is nothing to start.</summary>
    public async Task FlushAsync(CancellationToken ct)
    {
        Task<bool>? start;
        lock (_gate)
        {
            start = _start;
        }

        if (start is not null && await start.WaitAsync(ct).ConfigureAwait(false) && _phase == Collecting && !await _writer.DrainAsync(ct).ConfigureAwait(false))
        {
            Stop();
        }
    }

    /// <summary>Collects no more, and forgets what waits in memory.</summary>
    public void Stop()
    {
        _phase = Off;
        _queue.Clear();
    }

    /// <summary>Reads the decision again, after the person has made one in this process.</summary>
    public void Restart()
    {
        lock (_gate)
        {
            if (_phase != Collecting)
            {
                _phase = Unknown;
                _early = 0;
                _start = null;
            }
        }
    }

    public void Dispose()
    {
        Stop();
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            _end.Cancel();
            _end.Dispose();
            _writer.Dispose();
        }
    }

    private bool IsRoomBeforeTheDecision()
    {
        _ = StartAsync();
        return Interlocked.Increment(ref _early) <= BufferLimits.BeforeTheDecision;
    }

    private bool Start()
    {
        try
        {
            if (!_isAllowed())
            {
                Stop();
                return false;
            }

            _parts.Home.Prepare();
        }
        catch (Exception e)
        {
            // The host program did not ask for tracking and must not hear of its faults but in its log.
            UsageLog.CannotStart(_parts.Logger, _parts.Options.PackageName, e);
            Stop();
            return false;
        }

        _phase = Collecting;
        if (_parts.Consent.ReadSwitches() is not null)
        {
            Stop();
            return false;
        }

        _ = Task.Run(WriteAsync, CancellationToken.None);
        return true;
    }

    private async Task WriteAsync()
    {
        try
        {
            await _writer.RunAsync(GatherTime, _clock, _end.Token).ConfigureAwait(false);
            Stop();
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
        {
            // The agent has been disposed.
        }
        catch (Exception e)
        {
            UsageLog.CannotStart(_parts.Logger, _parts.Options.PackageName, e);
            Stop();
        }
    }

    private static KeyValuePair<string, UsageValue>[]? Copy(IReadOnlyDictionary<string, UsageValue> properties)
    {
        try
        {
            return [.. properties];
        }
        catch (Exception)
        {
            // The caller's dictionary may be changing or be no good; the event itself is.
            return null;
        }
    }
}

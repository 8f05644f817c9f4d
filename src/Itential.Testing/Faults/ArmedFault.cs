namespace Itential.Testing.Faults;

/// <summary>A fault that a server has been given. Disposing it takes it back and releases the requests that it holds.</summary>
public sealed class ArmedFault : IDisposable
{
    private readonly object _gate = new();
    private readonly FaultPlan _plan;
    private readonly TaskCompletionSource _release = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<(int Count, TaskCompletionSource Reached)> _waiters = [];
    private int _taken;
    private int _hits;

    internal ArmedFault(FaultPlan plan, Fault fault)
    {
        _plan = plan;
        Fault = fault;
    }

    /// <summary>The fault as it was added.</summary>
    public Fault Fault { get; }

    /// <summary>The number of requests that have met the fault so far.</summary>
    public int Hits
    {
        get
        {
            lock (_gate)
            {
                return _hits;
            }
        }
    }

    internal Task Released => _release.Task;

    /// <summary>Whether the fault has nothing more to do, not even a request to release.</summary>
    internal bool IsSpent
    {
        get
        {
            lock (_gate)
            {
                return !Fault.IsHeld && Fault.Times is { } times && _taken >= times;
            }
        }
    }

    /// <summary>Lets the held requests go on; later ones are not held any more.</summary>
    public void Release() => _release.TrySetResult();

    /// <summary>Waits until the fault has met <paramref name="count"/> requests. Those requests then already wait, where the fault makes them wait.</summary>
    /// <param name="count">The number of requests.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>A task that ends when the number is reached.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task WaitForHitsAsync(int count = 1, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            if (_hits >= count)
            {
                return Task.CompletedTask;
            }

            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiters.Add((count, reached));
            return reached.Task.WaitAsync(cancellationToken);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _plan.Remove(this);
        Release();
    }

    internal bool TryTake()
    {
        lock (_gate)
        {
            if (Fault.Times is { } times && _taken >= times)
            {
                return false;
            }

            _taken++;
            return true;
        }
    }

    internal void CountHit()
    {
        lock (_gate)
        {
            _hits++;
            foreach (var (_, reached) in _waiters.Where(waiter => waiter.Count <= _hits))
            {
                reached.TrySetResult();
            }

            _waiters.RemoveAll(waiter => waiter.Count <= _hits);
        }
    }
}

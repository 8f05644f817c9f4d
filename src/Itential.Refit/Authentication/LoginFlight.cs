namespace Itential.Refit.Authentication;

/// <summary>
/// One login on its way, on a thread of its own so that it ends even when the thread pool is used up. Any number of callers wait for it,
/// each with its own token; none of them ends it.
/// </summary>
internal sealed class LoginFlight(LoginExchange exchange, LoginOrder order, Func<LoginFlight, LoginOutcome, LoginOutcome> publish)
    : IDisposable
{
    private readonly TaskCompletionSource<LoginOutcome> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _cancellation = new();
    private readonly long _startedAt = exchange.Time.GetTimestamp();
    private ITimer? _deadline;
    private int _ended;

    /// <summary>The chain that carries the login.</summary>
    public HttpMessageInvoker Http => order.Http;

    public void Start()
    {
        try
        {
            _deadline = exchange.Time.CreateTimer(static flight => ((LoginFlight)flight!).EndOverdue(), this, exchange.Limit, Timeout.InfiniteTimeSpan);

            // Without the first caller's ambient state: the login serves all callers.
            new Thread(Run) { IsBackground = true, Name = "Itential.Refit login" }.UnsafeStart();
        }
        catch (Exception e)
        {
            // No thread could be started: the callers that already wait must learn it too.
            TryEnd(exchange.Failed(e));
        }
    }

    public Task<LoginOutcome> WaitAsync(CancellationToken cancellationToken) => _outcome.Task.WaitAsync(cancellationToken);

    public LoginOutcome Wait(CancellationToken cancellationToken)
    {
        // Timers need the thread pool. A waiting thread looks at the deadline itself, so that a used-up pool cannot put it off.
        while (!_outcome.Task.Wait(exchange.Limit, cancellationToken))
        {
            EndIfDue();
        }

        return _outcome.Task.Result;
    }

    /// <summary>Lets the waiting callers go and stops the login.</summary>
    public void Abandon()
    {
        if (TryEnd(LoginOutcome.Abandoned))
        {
            _cancellation.Cancel();
        }
    }

    /// <summary>Frees what only a login that is still on its way needs. The flight does it itself.</summary>
    public void Dispose()
    {
        _deadline?.Dispose();
        _cancellation.Dispose();
    }

    private void EndIfDue()
    {
        if (exchange.Time.GetElapsedTime(_startedAt) >= exchange.Limit)
        {
            EndOverdue();
        }
    }

    // The timer is believed: it fires once, and on some systems a few milliseconds before the timestamps show the limit.
    private void EndOverdue()
    {
        if (TryEnd(exchange.TimedOut()))
        {
            _cancellation.Cancel();
        }
    }

    private void Run()
    {
        if (TryEnd(exchange.Run(order, _cancellation.Token)))
        {
            Dispose();
        }
    }

    private bool TryEnd(LoginOutcome outcome)
    {
        if (Interlocked.Exchange(ref _ended, 1) != 0)
        {
            return false;
        }

        _deadline?.Dispose();
        _outcome.SetResult(publish(this, outcome));
        return true;
    }
}

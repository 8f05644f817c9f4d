using Itential.Diagnostics;
using Itential.Refit.Observation;

namespace Itential.Refit.Authentication;

/// <summary>
/// Owns the session of one client: logs in when a call needs it, once for all callers, and replaces what is too old or no longer
/// accepted. It lives outside the handler chain, so that handlers can come and go. Safe for any number of threads.
/// </summary>
public sealed class SessionManager : IDisposable
{
    private readonly object _gate = new();
    private readonly IAuthenticator _authenticator;
    private readonly SessionClock _clock;
    private readonly SessionLog _log;
    private readonly LoginExchange _exchange;
    private readonly LoginBackOff _logins;
    private readonly BackOff _renewals;
    private readonly SessionSecrets _secrets = new();
    private volatile LiveSession? _live;
    private LoginFlight? _flight;
    private Uri? _lastOrigin;
    private long _orders;
    private long _refusedLogin;
    private bool _disposed;

    /// <summary>Creates a manager. Nothing is sent until a call needs a session.</summary>
    /// <param name="authenticator">Does the logins.</param>
    /// <param name="options">Times and logging; null for the defaults. Later changes of the object do nothing.</param>
    /// <exception cref="ArgumentException">
    /// An option is out of its range; the message names all that are. Or sessions are to be shared and the authenticator does not say whose they are.
    /// </exception>
    public SessionManager(IAuthenticator authenticator, SessionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(authenticator);
        options = (options ?? new SessionOptions()).Copy();
        options.Validate();
        _authenticator = authenticator;
        _clock = new SessionClock(options.TimeProvider, options.Ttl);
        _log = new SessionLog(options.LoggerFactory);
        Observer = new RequestObserver(options.RequestLogging.LineOnly(), options.LoggerFactory, options.TimeProvider);
        _secrets.Hold(authenticator.Secrets);
        _exchange = new LoginExchange(authenticator, options, _clock, _log, _secrets);
        _logins = new LoginBackOff(options);
        _renewals = new BackOff(options.BackOff, options.FaultBackOffLimit, options.TimeProvider);
    }

    /// <summary>Knows who wants to hear of the requests of logins.</summary>
    internal RequestObserver Observer { get; }

    /// <summary>
    /// Forgets the session, stops a login in flight and ends all back-off: the next call logs in. Callers that wait for the stopped login
    /// wait for the next one. The next login is a real one and replaces what a shared store holds.
    /// </summary>
    public void Invalidate() => Forget(dispose: false);

    /// <summary>Forgets the session and stops a login in flight. Later calls that need a session fail.</summary>
    public void Dispose()
    {
        Forget(dispose: true);
        _secrets.Dispose();
    }

    /// <summary>The session for a call that starts now, without waiting; null when a login is needed.</summary>
    internal LiveSession? TakeLive()
    {
        var live = _live;
        return live is not null && !_clock.IsExpired(live) ? live : null;
    }

    /// <summary>Refuses a foreign address before a login that it would cause.</summary>
    /// <exception cref="InvalidOperationException">The address is known not to be of the session's origin.</exception>
    internal void RequireKnownOrigin(Uri? uri)
    {
        if (!ReferenceEquals(uri, AuthenticationRequest.Address) && (_authenticator.Origin ?? Volatile.Read(ref _lastOrigin)) is { } origin)
        {
            new HttpOrigin(origin).Require(uri);
        }
    }

    internal TimeSpan AgeOf(LiveSession live) => _clock.Age(live);

    /// <summary>Waits for a session.</summary>
    internal async ValueTask<LiveSession> AcquireAsync(HttpMessageInvoker http, CancellationToken cancellationToken) =>
        (await RenewAsync(null, http, cancellationToken).ConfigureAwait(false))!;

    /// <summary>Waits for a session, blocking this thread only.</summary>
    internal LiveSession Acquire(HttpMessageInvoker http, CancellationToken cancellationToken) => Renew(null, http, cancellationToken)!;

    /// <summary>Waits for a session newer than a refused one; null when the back-off allows no renewal now.</summary>
    [Trace]
    internal async ValueTask<LiveSession?> RenewAsync(LiveSession? refused, HttpMessageInvoker http, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (ready, flight) = Join(refused, http);
            if (flight is null)
            {
                return ready;
            }

            var outcome = await flight.WaitAsync(cancellationToken).ConfigureAwait(false);
            if (Settle(outcome, flight, http) is { } live)
            {
                return live;
            }
        }
    }

    /// <summary>Waits for a session newer than a refused one, blocking this thread only.</summary>
    [Trace]
    internal LiveSession? Renew(LiveSession? refused, HttpMessageInvoker http, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (ready, flight) = Join(refused, http);
            if (flight is null)
            {
                return ready;
            }

            if (Settle(flight.Wait(cancellationToken), flight, http) is { } live)
            {
                return live;
            }
        }
    }

    /// <summary>Learns whether the server accepted a renewed session, which opens or ends the back-off for renewals.</summary>
    internal void Judge(LiveSession renewed, bool accepted)
    {
        lock (_gate)
        {
            // All calls that were replayed on one login count once, and one refusal among them outweighs the others.
            if (renewed.Login == _refusedLogin)
            {
                return;
            }

            if (accepted)
            {
                _renewals.Reset();
            }
            else
            {
                _refusedLogin = renewed.Login;
                _renewals.Open();
            }
        }
    }

    /// <summary>Takes over cookies that an answer sets, unless the session has been replaced since.</summary>
    internal void TakeCookies(LiveSession used, HttpResponseMessage response)
    {
        while (_live is { } live && live.Login == used.Login)
        {
            var session = live.Session.With(SetCookie.ReadAll(response));
            if (ReferenceEquals(session, live.Session))
            {
                return;
            }

            var next = session is null ? null : live.With(session);
            if (next is not null)
            {
                _secrets.Hold(next);
            }

#pragma warning disable CS0420 // the exchange is a full fence itself
            if (ReferenceEquals(Interlocked.CompareExchange(ref _live, next, live), live))
#pragma warning restore CS0420
            {
                return;
            }
        }
    }

    /// <summary>The session of a finished login; null when the caller has to try again.</summary>
    private static LiveSession? Settle(LoginOutcome outcome, LoginFlight flight, HttpMessageInvoker http)
    {
        // A login that died with another client's chain is no failure of this one's.
        if (outcome.Failure is { } failure && !(failure.IsChainDisposed && flight.Http != http))
        {
            throw failure.ToException();
        }

        return outcome.Live;
    }

    private (LiveSession? Ready, LoginFlight? Flight) Join(LiveSession? refused, HttpMessageInvoker http)
    {
        LoginFlight flight;
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            var live = _live;
            var usable = live is not null && !_clock.IsExpired(live);
            if (usable && (refused is null || live!.Login > refused.Login))
            {
                return (live, null);
            }

            if (_flight is not null)
            {
                return (null, _flight);
            }

            if (usable && _renewals.Remaining > TimeSpan.Zero)
            {
                return (null, null);
            }

            if (_logins.Hold() is { } held)
            {
                throw held.ToException();
            }

            flight = _flight = new LoginFlight(_exchange, _clock.Order(++_orders, live, http), Publish);
            _live = null;
        }

        flight.Start();
        return (null, flight);
    }

    private LoginOutcome Publish(LoginFlight flight, LoginOutcome outcome)
    {
        var pause = TimeSpan.Zero;
        lock (_gate)
        {
            if (_flight != flight)
            {
                return LoginOutcome.Abandoned;
            }

            _flight = null;
            if (outcome.Live is { } live)
            {
                _live = live;
                _lastOrigin = live.Session.Origin;
                _logins.Reset();
            }
            else if (outcome.Failure is { IsChainDisposed: false } failure)
            {
                pause = _logins.Open(failure);
            }
        }

        _log.Ended(outcome, pause, _clock);
        return outcome;
    }

    private void Forget(bool dispose)
    {
        LoginFlight? flight;
        lock (_gate)
        {
            _disposed |= dispose;
            _live = null;
            _lastOrigin = null;
            _exchange.Forget();
            flight = _flight;
            _flight = null;
            _logins.Reset();
            _renewals.Reset();
        }

        flight?.Abandon();
    }
}

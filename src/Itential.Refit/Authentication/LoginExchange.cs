namespace Itential.Refit.Authentication;

/// <summary>Runs the authenticator and makes an outcome of whatever it does.</summary>
internal sealed class LoginExchange(IAuthenticator authenticator, SessionOptions options, SessionClock clock, SessionLog log, SessionSecrets secrets)
{
    private readonly ISharedLogin? _shared = (options.SharedStore as ISessionSharing)?.Open(authenticator, options, clock);

    public TimeProvider Time => options.TimeProvider;

    public TimeSpan Limit => options.LoginTimeout;

    private string Place => authenticator.Origin is { } origin ? new HttpOrigin(origin).ToString() : "the client's server";

    public LoginOutcome Run(LoginOrder order, CancellationToken cancellationToken)
    {
        try
        {
            secrets.Hold(authenticator.Secrets);
            log.Needed(order, clock.Ttl, Place);
            var live = _shared is null ? LogIn(order, cancellationToken) : Share(_shared, order, cancellationToken);
            return new LoginOutcome(live, null);
        }
        catch (Exception e)
        {
            return Failed(e);
        }
    }

    /// <summary>Makes the next login a real one, whatever other processes share.</summary>
    public void Forget() => _shared?.Forget();

    public LoginOutcome Failed(Exception exception) => new(null, LoginFailure.From(exception, Place));

    public LoginOutcome TimedOut() => new(null, LoginFailure.TimedOut(Limit, Place));

    private LiveSession Share(ISharedLogin shared, LoginOrder order, CancellationToken cancellationToken)
    {
        var live = shared.Obtain(order, () => LogIn(order, cancellationToken), cancellationToken);
        if (live.IsTakenOver)
        {
            secrets.Hold(live);
        }

        return live;
    }

    private LiveSession LogIn(LoginOrder order, CancellationToken cancellationToken)
    {
        log.LoggingIn(Place);
        var startedAt = clock.Now;
        var session = authenticator.Login(order.Http, cancellationToken)
            ?? throw new InvalidOperationException($"{authenticator.GetType().Name}.Login returned no session.");
        var live = new LiveSession(session, order.Number, startedAt, clock.ExpiryOf(session, startedAt));
        secrets.Hold(live);
        RequireDeclaredOrigin(session);
        return live;
    }

    private void RequireDeclaredOrigin(Session session)
    {
        if (authenticator.Origin is { } declared && !new HttpOrigin(declared).Matches(session.Origin))
        {
            throw new AuthenticationFailedException($"The login at {Place} gave a session of another origin, {session.Origin}.");
        }
    }
}

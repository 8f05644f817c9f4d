namespace Itential.Refit.Authentication;

/// <summary>Runs the authenticator and makes an outcome of whatever it does.</summary>
internal sealed class LoginExchange(IAuthenticator authenticator, SessionOptions options, SessionClock clock, SessionLog log, SessionSecrets secrets)
{
    public TimeProvider Time => options.TimeProvider;

    public TimeSpan Limit => options.LoginTimeout;

    private string Place => authenticator.Origin is { } origin ? new HttpOrigin(origin).ToString() : "the client's server";

    public LoginOutcome Run(LoginOrder order, CancellationToken cancellationToken)
    {
        try
        {
            secrets.Hold(authenticator.Secrets);
            log.Starting(order, clock.Ttl, Place);
            var startedAt = clock.Now;
            var session = authenticator.Login(order.Http, cancellationToken)
                ?? throw new InvalidOperationException($"{authenticator.GetType().Name}.Login returned no session.");
            var live = new LiveSession(session, order.Number, startedAt, clock.ExpiryOf(session, startedAt));
            secrets.Hold(live);
            RequireDeclaredOrigin(session);
            return new LoginOutcome(live, null);
        }
        catch (Exception e)
        {
            return Failed(e);
        }
    }

    public LoginOutcome Failed(Exception exception) => new(null, LoginFailure.From(exception, Place));

    public LoginOutcome TimedOut() => new(null, LoginFailure.TimedOut(Limit, Place));

    private void RequireDeclaredOrigin(Session session)
    {
        if (authenticator.Origin is { } declared && !new HttpOrigin(declared).Matches(session.Origin))
        {
            throw new AuthenticationFailedException($"The login at {Place} gave a session of another origin, {session.Origin}.");
        }
    }
}

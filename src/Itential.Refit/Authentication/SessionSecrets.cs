using Itential.Diagnostics;

namespace Itential.Refit.Authentication;

/// <summary>
/// Keeps what a client signs in with and what it got for it known to redaction: the credentials, the session in use, the one that it
/// replaced, and the last one of the login before, because a server may honor a replaced token for a while.
/// </summary>
internal sealed class SessionSecrets : IDisposable
{
    private readonly object _gate = new();
    private HeldSecrets _credentials = HeldSecrets.None;
    private HeldSecrets _current = HeldSecrets.None;
    private HeldSecrets _replaced = HeldSecrets.None;
    private HeldSecrets _earlierLogin = HeldSecrets.None;
    private HeldSecrets _earlierCredentials = HeldSecrets.None;
    private long _login;
    private bool _disposed;

    /// <summary>Holds what the next login sends. What an earlier one sent stays known as long as its session may.</summary>
    public void Hold(IReadOnlyCollection<Secret> credentials)
    {
        lock (_gate)
        {
            if (_disposed || _credentials.Are(credentials))
            {
                return;
            }

            _earlierCredentials.Dispose();
            _earlierCredentials = _credentials;
            _credentials = HeldSecrets.Of(credentials);
        }
    }

    /// <summary>Holds the session that is used from now on.</summary>
    public void Hold(LiveSession live)
    {
        lock (_gate)
        {
            if (_disposed)
            {
                return;
            }

            var held = HeldSecrets.Of(SecretsOf(live.Session));
            _replaced.Dispose();
            _replaced = HeldSecrets.None;
            if (live.Login == _login)
            {
                _replaced = _current;
            }
            else
            {
                _earlierLogin.Dispose();
                _earlierLogin = _current;
            }

            _login = live.Login;
            _current = held;
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            _credentials.Dispose();
            _earlierCredentials.Dispose();
            _current.Dispose();
            _replaced.Dispose();
            _earlierLogin.Dispose();
        }
    }

    private static List<Secret> SecretsOf(Session session)
    {
        var secrets = new List<Secret>();
        if (session.AuthorizationHeader is { } authorization)
        {
            secrets.Add(SessionSecret.OfAuthorization(authorization));
        }

        foreach (var cookie in session.Cookies)
        {
            secrets.AddRange(SessionSecret.OfCookie(cookie));
        }

        return secrets;
    }
}

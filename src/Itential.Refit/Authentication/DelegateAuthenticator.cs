using Itential.Diagnostics;

namespace Itential.Refit.Authentication;

/// <summary>An authenticator that is a function.</summary>
internal sealed class DelegateAuthenticator : IAuthenticator
{
    private readonly Func<HttpMessageInvoker, CancellationToken, Session> _login;

    public DelegateAuthenticator(Func<HttpMessageInvoker, CancellationToken, Session> login, Uri? origin, SessionOwner? owner, params Secret[] secrets)
    {
        _login = login;
        Owner = owner;
        Secrets = secrets;
        Origin = origin is null ? null : new HttpOrigin(origin).Value;
    }

    public Uri? Origin { get; }

    public IReadOnlyCollection<Secret> Secrets { get; }

    public SessionOwner? Owner { get; }

    public Session Login(HttpMessageInvoker http, CancellationToken cancellationToken) => _login(http, cancellationToken);
}

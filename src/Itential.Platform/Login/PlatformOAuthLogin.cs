using Itential.Diagnostics;
using Itential.Refit.Authentication;
using Itential.Refit.Connections;

namespace Itential.Platform;

/// <summary>OAuth client credentials: <c>POST /oauth/token</c> with a form. The token goes out as <c>Bearer</c>.</summary>
internal sealed class PlatformOAuthLogin(Uri address, string clientId, Secret clientSecret) : IAuthenticator
{
    private readonly Uri _login = new(address.AbsoluteUri.TrimEnd('/') + "/oauth/token");

    public Uri Origin => address;

    public SessionOwner Owner { get; } = new("Itential.Platform OAuth", clientId);

    public IReadOnlyCollection<Secret> Secrets { get; } = [clientSecret];

    public Session Login(HttpMessageInvoker http, CancellationToken cancellationToken)
    {
        var answer = LoginPost.SendForm(
            http,
            _login,
            [
                new("grant_type", "client_credentials"),
                new("client_id", clientId),
                new("client_secret", clientSecret.Reveal()),
            ],
            cancellationToken);
        var (token, lifetime) = answer.OAuthToken();
        return Session.FromCookies(address, answer.Cookies, new Secret("Bearer " + token.Reveal()), lifetime);
    }
}

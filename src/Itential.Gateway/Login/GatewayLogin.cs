using Itential.Diagnostics;
using Itential.Refit.Authentication;
using Itential.Refit.Connections;

namespace Itential.Gateway;

/// <summary>User and password: <c>POST /api/v2.0/login</c> with JSON. The answer's cookies and its token, as the raw <c>Authorization</c> value, are the session.</summary>
internal sealed class GatewayLogin(Uri address, string user, Secret password) : IAuthenticator
{
    private readonly Uri _login = new(address.AbsoluteUri.TrimEnd('/') + "/login");

    public Uri Origin => address;

    public SessionOwner Owner { get; } = new("Itential.Gateway", user);

    public IReadOnlyCollection<Secret> Secrets { get; } = [password];

    public Session Login(HttpMessageInvoker http, CancellationToken cancellationToken)
    {
        var answer = LoginPost.SendJson(
            http,
            _login,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("username", user);
                json.WriteString("password", password.Reveal());
                json.WriteEndObject();
            },
            cancellationToken);
        var token = answer.TokenMember("token");
        return Session.FromCookies(address, answer.Cookies, token is null || answer.IsInCookie(token) ? null : token);
    }
}

using Itential.Diagnostics;
using Itential.Refit.Authentication;
using Itential.Refit.Connections;

namespace Itential.Platform;

/// <summary>User and password: <c>POST /login</c> with JSON. The answer's cookies and its token, as cookie <c>token</c>, are the session.</summary>
internal sealed class PlatformUserLogin(Uri address, string user, Secret password) : IAuthenticator
{
    private const string Token = "token";
    private readonly Uri _login = new(address.AbsoluteUri.TrimEnd('/') + "/login");

    public Uri Origin => address;

    public SessionOwner Owner { get; } = new("Itential.Platform", user);

    public IReadOnlyCollection<Secret> Secrets { get; } = [password];

    public Session Login(HttpMessageInvoker http, CancellationToken cancellationToken)
    {
        var answer = LoginPost.SendJson(
            http,
            _login,
            json =>
            {
                json.WriteStartObject();
                json.WriteStartObject("user");
                json.WriteString("username", user);
                json.WriteString("password", password.Reveal());
                json.WriteEndObject();
                json.WriteEndObject();
            },
            cancellationToken);
        var cookies = answer.Cookies;
        if (answer.TokenBody(Token) is { } token && !answer.IsInCookie(token) && cookies.All(cookie => cookie.Name != Token))
        {
            cookies = [.. cookies, answer.Cookie(Token, token)];
        }

        return Session.FromCookies(address, cookies);
    }
}

using Microsoft.AspNetCore.Http;

namespace Itential.Testing.Sessions;

/// <summary>The cookie that carries a session.</summary>
internal sealed class SessionCookie(string name, bool isSecure)
{
    public string? Read(HttpRequest request) => request.Cookies[name];

    public void Write(HttpResponse response, string token) =>
#pragma warning disable S2092 // Over http a secure cookie would never come back.
        response.Cookies.Append(name, token, new CookieOptions { HttpOnly = true, Secure = isSecure, Path = "/" });
#pragma warning restore S2092
}

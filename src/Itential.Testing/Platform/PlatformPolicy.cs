using System.Text;
using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.Sessions;
using Microsoft.AspNetCore.Http;

namespace Itential.Testing.Platform;

/// <summary>Platform takes a bearer token, HTTP Basic, the cookie <c>token</c>, or the query's <c>token</c>.</summary>
internal sealed class PlatformPolicy(PlatformServerOptions options, SessionStore sessions, SessionCookie cookies) : IProductPolicy
{
    public CredentialCheck Check(HttpRequest request, out string? cookie)
    {
        cookie = null;
        var authorization = request.Headers.Authorization.ToString();
        if (authorization.Length > 0)
        {
            return Judge(IsAccepted(authorization));
        }

        if (cookies.Read(request) is { } token)
        {
            cookie = token;
            return Judge(sessions.IsLive(token));
        }

        return request.Query.TryGetValue("token", out var value) ? Judge(sessions.IsLive(value.ToString())) : CredentialCheck.Missing;
    }

    public Task RefuseAsync(HttpContext context) => JsonReply.WriteAsync(
        context,
        new JsonObject { ["message"] = "The session is unknown or over.", ["data"] = null, ["metadata"] = new JsonObject() },
        (int)options.ExpiredSessionStatus);

    private static CredentialCheck Judge(bool isAccepted) => isAccepted ? CredentialCheck.Accepted : CredentialCheck.Refused;

    private bool IsAccepted(string authorization)
    {
        if (authorization.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            return sessions.IsLive(authorization["Bearer ".Length..]);
        }

        var expected = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}"));
        return authorization == expected;
    }
}

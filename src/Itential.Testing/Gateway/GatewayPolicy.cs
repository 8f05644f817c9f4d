using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.Sessions;
using Microsoft.AspNetCore.Http;

namespace Itential.Testing.Gateway;

/// <summary>Gateway takes the raw token in <c>Authorization</c>, without a scheme, or its session cookie.</summary>
internal sealed class GatewayPolicy(GatewayServerOptions options, SessionStore sessions, SessionCookie cookies) : IProductPolicy
{
    public CredentialCheck Check(HttpRequest request, out string? cookie)
    {
        cookie = null;
        var authorization = request.Headers.Authorization.ToString();
        if (authorization.Length > 0)
        {
            return Judge(authorization);
        }

        cookie = cookies.Read(request);
        return cookie is null ? CredentialCheck.Missing : Judge(cookie);
    }

    public Task RefuseAsync(HttpContext context) => JsonReply.WriteAsync(
        context,
        new JsonObject { ["message"] = "The session is unknown or over." },
        (int)options.ExpiredSessionStatus);

    private CredentialCheck Judge(string token) => sessions.IsLive(token) ? CredentialCheck.Accepted : CredentialCheck.Refused;
}

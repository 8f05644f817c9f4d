using System.Text.Json.Nodes;
using Itential.Testing.Hosting;
using Itential.Testing.Json;
using Itential.Testing.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Gateway;

/// <summary><c>/login</c>.</summary>
internal sealed class LoginRoutes(GatewayServerOptions options, SessionStore sessions, SessionCookie cookies, Action countRefusal)
{
    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/v2.0/login", LoginAsync).WithMetadata(LoginEndpoint.Marker);

    private async Task LoginAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        var name = JsonText.Member(body, "username");
        var password = JsonText.Member(body, "password");
        if (name is null || password is null)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, "A login needs a username and a password.").ConfigureAwait(false);
            return;
        }

        if (name != options.User || password != options.Password)
        {
            await RefuseAsync(context, StatusCodes.Status401Unauthorized, "The username or the password is wrong.").ConfigureAwait(false);
            return;
        }

        var token = sessions.Issue(options.SessionLifetime);
        if (options.IssuedCredentials.HasFlag(IssuedCredentials.Cookie))
        {
            cookies.Write(context.Response, token);
        }

        var reply = new JsonObject();
        if (options.IssuedCredentials.HasFlag(IssuedCredentials.Token))
        {
            reply["token"] = token;
        }

        await JsonReply.WriteAsync(context, reply).ConfigureAwait(false);
    }

    private Task RefuseAsync(HttpContext context, int status, string message)
    {
        countRefusal();
        return GatewayReply.MessageAsync(context, message, status);
    }
}

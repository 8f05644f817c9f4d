using System.Text.Json.Nodes;
using Itential.Testing.Hosting;
using Itential.Testing.Json;
using Itential.Testing.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform;

/// <summary>The two ways to log in.</summary>
internal sealed class LoginRoutes(PlatformServerOptions options, SessionStore sessions, SessionCookie cookies, Action countRefusal)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/login", LoginAsync).WithMetadata(LoginEndpoint.Marker);
        routes.MapPost("/oauth/token", GetTokenAsync).WithMetadata(LoginEndpoint.Marker);
    }

    private async Task LoginAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        var user = body?["user"] as JsonObject ?? body;
        var name = JsonText.Member(user, "username");
        var password = JsonText.Member(user, "password");
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

        await JsonReply.WriteTextAsync(context, options.IssuedCredentials.HasFlag(IssuedCredentials.Token) ? token : "").ConfigureAwait(false);
    }

    private async Task GetTokenAsync(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
        {
            countRefusal();
            await OAuthErrorAsync(context, StatusCodes.Status415UnsupportedMediaType, "invalid_request").ConfigureAwait(false);
            return;
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        if (form["grant_type"] != "client_credentials")
        {
            countRefusal();
            await OAuthErrorAsync(context, StatusCodes.Status400BadRequest, "unsupported_grant_type").ConfigureAwait(false);
            return;
        }

        if (form["client_id"] != options.ClientId || form["client_secret"] != options.ClientSecret)
        {
            countRefusal();
            await OAuthErrorAsync(context, StatusCodes.Status401Unauthorized, "invalid_client").ConfigureAwait(false);
            return;
        }

        var reply = new JsonObject { ["access_token"] = sessions.Issue(options.TokenLifetime), ["token_type"] = "bearer" };
        if (options.ReportsTokenLifetime)
        {
            reply["expires_in"] = (long)options.TokenLifetime.TotalSeconds;
        }

        await JsonReply.WriteAsync(context, reply).ConfigureAwait(false);
    }

    private static Task OAuthErrorAsync(HttpContext context, int status, string error) =>
        JsonReply.WriteAsync(context, new JsonObject { ["error"] = error }, status);

    private Task RefuseAsync(HttpContext context, int status, string message)
    {
        countRefusal();
        return JsonReply.WriteAsync(context, new JsonObject { ["message"] = message }, status);
    }
}

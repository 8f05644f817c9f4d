using Itential.Diagnostics;

namespace Otumat.Collector;

/// <summary>The revoke route (RFC 7009): ends a token's family, and deletes the installation with all its events when asked to.</summary>
internal sealed class RevokeEndpoint(Revocations revocations)
{
    public async Task HandleAsync(HttpContext context)
    {
        var form = await OAuthForm.ReadAsync(context.Request).ConfigureAwait(false);
        if (form is null || form.Repeated is not null || form["token"] is not { } token)
        {
            await OAuthReply.WriteAsync(context.Response, OAuthError.InvalidRequest("Send token once, as application/x-www-form-urlencoded.")).ConfigureAwait(false);
            return;
        }

        if (form["erase"] is not (null or "true" or "false"))
        {
            await OAuthReply.WriteAsync(context.Response, OAuthError.InvalidRequest("erase is true or false.")).ConfigureAwait(false);
            return;
        }

        // Known or unknown, the answer is the same: it tells nobody which tokens there are.
        await revocations.RevokeAsync(new Secret(token), form["client_id"], form["erase"] == "true", context.RequestAborted).ConfigureAwait(false);
    }
}

using Itential.Diagnostics;

namespace Otumat.Collector;

/// <summary>Takes the administrator's token, in a body and once, for a cookie.</summary>
internal sealed class AdministratorEndpoint(AdministratorToken token, FormTokens forms)
{
    public async Task SignInAsync(HttpContext context)
    {
        var form = await OAuthForm.ReadAsync(context.Request).ConfigureAwait(false);
        if (form is null || !await forms.IsGenuineAsync(context).ConfigureAwait(false))
        {
            await MessagePage.WriteStaleFormAsync(context).ConfigureAwait(false);
            return;
        }

        var shown = new Secret((form["token"] ?? "").Trim());
        if (await token.CheckAsync(shown, context.RequestAborted).ConfigureAwait(false) is not { } mark)
        {
            await AdministratorPage.WriteAsync(context, forms, "This is not the administrator's token.").ConfigureAwait(false);
            return;
        }

        await AdministratorSession.StartAsync(context, mark).ConfigureAwait(false);
        SeeDashboard(context.Response);
    }

    public async Task SignOutAsync(HttpContext context)
    {
        if (!await forms.IsGenuineAsync(context).ConfigureAwait(false))
        {
            await MessagePage.WriteStaleFormAsync(context).ConfigureAwait(false);
            return;
        }

        await AdministratorSession.EndAsync(context).ConfigureAwait(false);
        SeeDashboard(context.Response);
    }

    private static void SeeDashboard(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status303SeeOther;
        response.Headers.Location = DashboardEndpoint.Path;
    }
}

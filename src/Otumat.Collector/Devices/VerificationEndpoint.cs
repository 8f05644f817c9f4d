namespace Otumat.Collector;

/// <summary>The verification page: a person types the code of a device, reads the same page as in the browser, and decides (RFC 8628, 3.3).</summary>
internal sealed class VerificationEndpoint(CollectorConfiguration configuration, DeviceCodes codes, FormTokens forms, UserSession users)
{
    private const string Wrong = "There is no such code, or it has run out or was typed too often. Look at the device again.";

    public async Task ShowAsync(HttpContext context)
    {
        if (await users.AskAsync(context).ConfigureAwait(false) is not null)
        {
            await VerificationPage.WriteAsync(context, forms, configuration.Routes.Verification, context.Request.Query["user_code"].ToString()).ConfigureAwait(false);
        }
    }

    public async Task HandleAsync(HttpContext context)
    {
        var form = await OAuthForm.ReadAsync(context.Request).ConfigureAwait(false);
        var (isKnown, user) = await users.FindAsync(context).ConfigureAwait(false);
        if (form is null || !isKnown || !await forms.IsGenuineAsync(context).ConfigureAwait(false))
        {
            await MessagePage.WriteStaleFormAsync(context).ConfigureAwait(false);
            return;
        }

        await (form["decision"] is { } decision
            ? DecideAsync(context, form, user, decision == "yes")
            : FindAsync(context, form, user)).ConfigureAwait(false);
    }

    private async Task FindAsync(HttpContext context, OAuthForm form, string? user)
    {
        var code = form["user_code"];
        var package = configuration.Find(await codes.FindAsync(code, context.RequestAborted).ConfigureAwait(false));
        if (package is null)
        {
            await VerificationPage.WriteAsync(context, forms, configuration.Routes.Verification, code, Wrong).ConfigureAwait(false);
            return;
        }

        var hidden = Html.Of(
            $"""
            {forms.Input(context)}
            <input type="hidden" name="client_id" value="{package.ClientId}">
            <input type="hidden" name="user_code" value="{code}">
            <p>The device shows the code <span class="code">{code}</span>. If yours shows another, close this page.</p>
            """);
        await PageReply.WriteAsync(context, $"{package.Title}: usage data", ConsentPage.Body(package, configuration.Routes.Verification, hidden, user)).ConfigureAwait(false);
    }

    private async Task DecideAsync(HttpContext context, OAuthForm form, string? user, bool isYes)
    {
        var package = configuration.Find(form["client_id"]);
        var yes = isYes && package is not null
            ? new Decision(package.ClientId, Scope.Usage, package.NoticeVersion, user, SurveyForm.Read(package.Survey, form))
            : null;
        if ((isYes && yes is null) || !await codes.DecideAsync(form["user_code"], yes, context.RequestAborted).ConfigureAwait(false))
        {
            await VerificationPage.WriteAsync(context, forms, configuration.Routes.Verification, form["user_code"], Wrong).ConfigureAwait(false);
            return;
        }

        await MessagePage.WriteAsync(
            context,
            isYes ? "Thank you" : "Nothing will be sent",
            isYes ? "The device may now send usage data. You can close this page." : "The device has been told. You can close this page.").ConfigureAwait(false);
    }
}

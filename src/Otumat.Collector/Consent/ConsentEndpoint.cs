namespace Otumat.Collector;

/// <summary>The install route: shows the page and takes the answer (RFC 6749, 4.1).</summary>
internal sealed class ConsentEndpoint(CollectorConfiguration configuration, CodeGrant codes, FormTokens forms, UserSession users)
{
    public async Task ShowAsync(HttpContext context)
    {
        var request = await ReadAsync(context, new OAuthForm(context.Request.Query)).ConfigureAwait(false);
        if (request is null || await users.AskAsync(context).ConfigureAwait(false) is not { } user)
        {
            return;
        }

        await PageReply.WriteAsync(
            context,
            $"{request.Package.Title}: usage data",
            ConsentPage.Body(request.Package, configuration.Routes.Install, Hidden(context, request), user.Name),
            formTargets: $"'self' {LoopbackRedirect.FormTarget(request.RedirectUri)}").ConfigureAwait(false);
    }

    public async Task DecideAsync(HttpContext context)
    {
        var form = await OAuthForm.ReadAsync(context.Request).ConfigureAwait(false);
        if (form is null || !await forms.IsGenuineAsync(context).ConfigureAwait(false))
        {
            await MessagePage.WriteStaleFormAsync(context).ConfigureAwait(false);
            return;
        }

        var request = await ReadAsync(context, form).ConfigureAwait(false);
        if (request is null)
        {
            return;
        }

        var (isKnown, user) = await users.FindAsync(context).ConfigureAwait(false);
        if (!isKnown)
        {
            await MessagePage.WriteStaleFormAsync(context).ConfigureAwait(false);
            return;
        }

        SeeOther(context.Response, form["decision"] == "yes"
            ? request.Answer("code", await CreateCodeAsync(request, form, user, context.RequestAborted).ConfigureAwait(false))
            : request.Answer("error", "access_denied"));
    }

    private static void SeeOther(HttpResponse response, string address)
    {
        response.StatusCode = StatusCodes.Status303SeeOther;
        response.Headers.Location = address;
    }

    private static async Task<AuthorizationRequest?> ReadAsync(HttpContext context, OAuthForm form, CollectorConfiguration configuration)
    {
        var request = AuthorizationRequest.Read(form, configuration);
        if (request is null)
        {
            await MessagePage.WriteAsync(
                context,
                "This request cannot be answered",
                "It names a package that is not known here, or asks for the answer to be sent to a place that is not the machine in front of you. Nothing was sent and nothing was saved.",
                StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return null;
        }

        if (request.Fault is { } fault)
        {
            SeeOther(context.Response, request.Answer("error", fault.Code));
            return null;
        }

        return request;
    }

    private Task<AuthorizationRequest?> ReadAsync(HttpContext context, OAuthForm form) => ReadAsync(context, form, configuration);

    private async Task<string> CreateCodeAsync(AuthorizationRequest request, OAuthForm form, string? user, CancellationToken cancellationToken)
    {
        var package = request.Package;
        var decision = new Decision(package.ClientId, Scope.Usage, package.NoticeVersion, user, SurveyForm.Read(package.Survey, form));
        var code = await codes.CreateAsync(decision, request.RedirectUri, request.Challenge!, cancellationToken).ConfigureAwait(false);
        return code.Reveal();
    }

    private Html Hidden(HttpContext context, AuthorizationRequest request) => Html.Of(
        $"""
        {forms.Input(context)}
        <input type="hidden" name="response_type" value="{request.ResponseType}">
        <input type="hidden" name="client_id" value="{request.Package.ClientId}">
        <input type="hidden" name="redirect_uri" value="{request.RedirectUri}">
        <input type="hidden" name="scope" value="{request.AskedScope}">
        <input type="hidden" name="state" value="{request.State}">
        <input type="hidden" name="code_challenge" value="{request.Challenge}">
        <input type="hidden" name="code_challenge_method" value="{request.ChallengeMethod}">
        """);
}

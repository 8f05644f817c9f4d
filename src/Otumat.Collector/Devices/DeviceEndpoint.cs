namespace Otumat.Collector;

/// <summary>The device route: a library without a browser begins here (RFC 8628, 3.1).</summary>
internal sealed class DeviceEndpoint(CollectorConfiguration configuration, DeviceCodes codes)
{
    public async Task HandleAsync(HttpContext context)
    {
        var form = await OAuthForm.ReadAsync(context.Request).ConfigureAwait(false);
        if (form is null || form.Repeated is not null)
        {
            await OAuthReply.WriteAsync(context.Response, OAuthError.InvalidRequest("Send each parameter once, as application/x-www-form-urlencoded.")).ConfigureAwait(false);
            return;
        }

        if (configuration.Find(form["client_id"]) is not { } package)
        {
            await OAuthReply.WriteAsync(context.Response, OAuthError.UnknownClient).ConfigureAwait(false);
            return;
        }

        if (Scope.Read(form["scope"]) is not { } scope)
        {
            await OAuthReply.WriteAsync(context.Response, Scope.Unknown).ConfigureAwait(false);
            return;
        }

        var (device, user) = await codes.CreateAsync(package.ClientId, scope, context.RequestAborted).ConfigureAwait(false);
        var page = PublicAddress.Of(context.Request, configuration) + configuration.Routes.Verification;
        await OAuthReply.WriteAsync(
            context.Response,
            new DeviceReply
            {
                DeviceCode = device.Reveal(),
                UserCode = user.Reveal(),
                VerificationUri = page,
                VerificationUriComplete = $"{page}?user_code={user.Reveal()}",
                ExpiresIn = configuration.Lifetimes.DeviceCode,
                Interval = configuration.Lifetimes.DeviceInterval,
            },
            CollectorJson.Default.DeviceReply).ConfigureAwait(false);
    }
}

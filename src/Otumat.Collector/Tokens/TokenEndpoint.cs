using Itential.Diagnostics;

namespace Otumat.Collector;

/// <summary>The refresh route: every kind of grant, for public clients (RFC 6749, 3.2; RFC 7636; RFC 8628, 3.4).</summary>
internal sealed class TokenEndpoint(CollectorConfiguration configuration, CodeGrant codes, DeviceGrant devices, RefreshGrant refreshes, CollectorMetrics metrics)
{
    private const string DeviceCode = "urn:ietf:params:oauth:grant-type:device_code";

    public async Task HandleAsync(HttpContext context)
    {
        var form = await OAuthForm.ReadAsync(context.Request).ConfigureAwait(false);
        var result = await AnswerAsync(form, context.RequestAborted).ConfigureAwait(false);
        metrics.CountTokenRequest(result.Error?.Code);
        await OAuthReply.WriteAsync(context.Response, result).ConfigureAwait(false);
    }

    private async Task<TokenResult> AnswerAsync(OAuthForm? form, CancellationToken cancellationToken)
    {
        if (form is null)
        {
            return OAuthError.InvalidRequest("The body is not application/x-www-form-urlencoded.");
        }

        if (form.Repeated is { } repeated)
        {
            return OAuthError.InvalidRequest($"The parameter {Shown(repeated)} was sent more than once.");
        }

        if (configuration.Find(form["client_id"]) is not { } package)
        {
            return form["client_id"] is null ? OAuthError.InvalidRequest("client_id is missing.") : OAuthError.UnknownClient;
        }

        return form["grant_type"] switch
        {
            "authorization_code" => await RedeemCodeAsync(package.ClientId, form, cancellationToken).ConfigureAwait(false),
            DeviceCode => await RedeemDeviceCodeAsync(package.ClientId, form, cancellationToken).ConfigureAwait(false),
            "refresh_token" => await RefreshAsync(package.ClientId, form, cancellationToken).ConfigureAwait(false),
            null => OAuthError.InvalidRequest("grant_type is missing."),
            _ => new OAuthError("unsupported_grant_type", "The collector knows authorization_code, device_code and refresh_token."),
        };
    }

    private async Task<TokenResult> RedeemCodeAsync(string clientId, OAuthForm form, CancellationToken cancellationToken)
    {
        if (form["code"] is not { } code || form["redirect_uri"] is not { } redirect || form["code_verifier"] is not { } verifier)
        {
            return OAuthError.InvalidRequest("code, redirect_uri and code_verifier are needed.");
        }

        return Installation.Read(form, out var fault) is { } installation
            ? await codes.RedeemAsync(clientId, new CodeRedemption(new Secret(code), redirect, new Secret(verifier)), installation, cancellationToken).ConfigureAwait(false)
            : OAuthError.InvalidRequest(fault!);
    }

    private async Task<TokenResult> RedeemDeviceCodeAsync(string clientId, OAuthForm form, CancellationToken cancellationToken)
    {
        if (form["device_code"] is not { } code)
        {
            return OAuthError.InvalidRequest("device_code is missing.");
        }

        return Installation.Read(form, out var fault) is { } installation
            ? await devices.RedeemAsync(clientId, new Secret(code), installation, cancellationToken).ConfigureAwait(false)
            : OAuthError.InvalidRequest(fault!);
    }

    private async Task<TokenResult> RefreshAsync(string clientId, OAuthForm form, CancellationToken cancellationToken) =>
        form["refresh_token"] is { } token
            ? await refreshes.RedeemAsync(clientId, new Secret(token), cancellationToken).ConfigureAwait(false)
            : OAuthError.InvalidRequest("refresh_token is missing.");

    // A name comes from a stranger and goes into somebody's log.
    private static string Shown(string name) => name.Length <= 40 && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_') ? name : "of an odd name";
}

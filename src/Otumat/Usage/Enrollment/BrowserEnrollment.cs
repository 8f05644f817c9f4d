namespace Otumat.Usage;

/// <summary>Authorization code with PKCE in the browser of the person (RFC 8252).</summary>
internal sealed class BrowserEnrollment(UsageParts parts, EnrollmentOptions asking)
{
    /// <summary>Asks; null when no browser could be opened.</summary>
    public async Task<TokenAnswer?> AskAsync(InstallationFacts facts, CancellationToken ct)
    {
        var state = Pkce.RandomText();
        var pkce = Pkce.Make();
        using var callback = new CallbackServer(state);
        var address = Address(callback.RedirectUri, state, pkce);
        if (!(asking.OpenBrowser ?? SystemBrowser.TryOpen)(address))
        {
            return null;
        }

        asking.ShowAddress?.Invoke(address);
        var answer = await callback.WaitAsync(ct).ConfigureAwait(false);
        if (answer.Code is null)
        {
            return new TokenAnswer { Error = answer.Error, Message = $"{parts.Connection.Routes.Install} answered {answer.Error} {answer.ErrorDescription}".TrimEnd() + "." };
        }

        var request = new TokenRequest
        {
            GrantType = TokenRequest.AuthorizationCode,
            ClientId = parts.Options.EffectiveClientId,
            Code = answer.Code,
            RedirectUri = callback.RedirectUri,
            CodeVerifier = pkce.Verifier,
        };
        return await parts.TokenEndpoint.AskAsync(facts.AddTo(request), ct).ConfigureAwait(false);
    }

    private Uri Address(string redirect, string state, Pkce pkce)
    {
        (string Name, string Value)[] query =
        [
            ("response_type", "code"),
            ("client_id", parts.Options.EffectiveClientId),
            ("redirect_uri", redirect),
            ("scope", parts.Options.Scope),
            ("state", state),
            ("code_challenge", pkce.Challenge),
            ("code_challenge_method", Pkce.Method),
            ("prompt", "consent"),
        ];
        return new Uri($"{parts.Connection.Routes.Install}?{string.Join('&', query.Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"))}");
    }
}

namespace Otumat.Collector;

/// <summary>What a library asks in the browser (RFC 6749, 4.1.1; RFC 7636, 4.3). The package is known by its client id alone.</summary>
internal sealed record AuthorizationRequest
{
    private const int LongestState = 512;

    public required PackageConfiguration Package { get; init; }

    public required string RedirectUri { get; init; }

    public string? State { get; init; }

    public string? ResponseType { get; init; }

    public string? AskedScope { get; init; }

    public string? Challenge { get; init; }

    public string? ChallengeMethod { get; init; }

    /// <summary>Why the library, and not the person, is to hear that the request is wrong; null when it is right.</summary>
    public OAuthError? Fault { get; private init; }

    /// <summary>Reads a request; null when it must not be answered by a redirect.</summary>
    public static AuthorizationRequest? Read(OAuthForm form, CollectorConfiguration configuration)
    {
        if (configuration.Find(form["client_id"]) is not { } package || !LoopbackRedirect.IsAllowed(form["redirect_uri"]) || form.Repeated is "client_id" or "redirect_uri")
        {
            return null;
        }

        var request = new AuthorizationRequest
        {
            Package = package,
            RedirectUri = form["redirect_uri"]!,
            State = form["state"] is { Length: <= LongestState } state ? state : null,
            ResponseType = form["response_type"],
            AskedScope = form["scope"],
            Challenge = form["code_challenge"],
            ChallengeMethod = form["code_challenge_method"],
        };
        return request with { Fault = request.FindFault(form) };
    }

    /// <summary>The address that the browser goes back to.</summary>
    public string Answer(string name, string value)
    {
        var query = QueryString.Create(name, value);
        return RedirectUri + (State is null ? query : query.Add("state", State)).ToUriComponent();
    }

    private OAuthError? FindFault(OAuthForm form)
    {
        if (form.Repeated is not null || form["state"]?.Length > LongestState)
        {
            return OAuthError.InvalidRequest("A parameter came twice, or state is too long.");
        }

        if (ResponseType != "code")
        {
            return ResponseType is null
                ? OAuthError.InvalidRequest("response_type is missing.")
                : new OAuthError("unsupported_response_type", "The collector knows the response type 'code'.");
        }

        if (ChallengeMethod != CodeChallenge.Method || !CodeChallenge.IsWellFormed(Challenge))
        {
            return OAuthError.InvalidRequest("code_challenge with code_challenge_method S256 is needed.");
        }

        return Scope.Read(AskedScope) is null ? Scope.Unknown : null;
    }
}

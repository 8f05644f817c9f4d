namespace Itential.Refit.Authentication;

/// <summary>Writes a session's credentials on a request, and takes them off again when its answer is in.</summary>
internal static class CredentialHeaders
{
    private const string Authorization = "Authorization";
    private const string Cookie = "Cookie";

    /// <summary>Whether the caller brings an authorization of its own, which wins.</summary>
    public static bool IsCallersOwn(HttpRequestMessage request) => request.Headers.NonValidated.Contains(Authorization);

    /// <summary>Writes the headers.</summary>
    /// <returns>The cookies that the caller had set itself; null for none.</returns>
    /// <exception cref="InvalidOperationException">The request is not for the session's origin.</exception>
    public static string? Attach(HttpRequestMessage request, Session session)
    {
        session.RequireOrigin(request.RequestUri);
        var headers = request.Headers;
        if (session.AuthorizationHeader is { } authorization)
        {
            headers.TryAddWithoutValidation(Authorization, authorization);
        }

        string? own = null;
        if (session.CookieHeader is { } cookies)
        {
            if (headers.NonValidated.TryGetValues(Cookie, out var callers))
            {
                own = string.Join("; ", callers);
                cookies = $"{own}; {cookies}";
                headers.Remove(Cookie);
            }

            headers.TryAddWithoutValidation(Cookie, cookies);
        }

        return own;
    }

    /// <summary>Takes the headers off.</summary>
    /// <param name="request">The request.</param>
    /// <param name="session">The session whose headers it has.</param>
    /// <param name="own">The caller's cookies, which stay.</param>
    public static void Detach(HttpRequestMessage request, Session session, string? own)
    {
        if (session.AuthorizationHeader is not null)
        {
            request.Headers.Remove(Authorization);
        }

        if (session.CookieHeader is not null)
        {
            request.Headers.Remove(Cookie);
            if (own is not null)
            {
                request.Headers.TryAddWithoutValidation(Cookie, own);
            }
        }
    }
}

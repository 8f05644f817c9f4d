namespace Itential.Refit.Authentication;

/// <summary>Writes a session's credentials on a request, and takes them off again when its answer is in.</summary>
internal static class CredentialHeaders
{
    private const string Authorization = "Authorization";
    private const string Cookie = "Cookie";
    private const string Separator = "; ";

    /// <summary>Whether the caller brings an authorization of its own, which wins.</summary>
    public static bool IsCallersOwn(HttpRequestMessage request) => request.Headers.NonValidated.Contains(Authorization);

    /// <summary>Writes the headers.</summary>
    /// <exception cref="InvalidOperationException">The request is not for the session's origin.</exception>
    public static void Attach(HttpRequestMessage request, Session session)
    {
        session.RequireOrigin(request.RequestUri);
        if (session.AuthorizationHeader is { } authorization)
        {
            request.Headers.TryAddWithoutValidation(Authorization, authorization);
        }

        if (session.CookieHeader is { } cookies)
        {
            var headers = request.Headers;
            if (headers.NonValidated.TryGetValues(Cookie, out var callers))
            {
                cookies = string.Join(Separator, callers) + Separator + cookies;
                headers.Remove(Cookie);
            }

            headers.TryAddWithoutValidation(Cookie, cookies);
        }
    }

    public static void Detach(HttpRequestMessage request, Session session)
    {
        if (session.AuthorizationHeader is not null)
        {
            request.Headers.Remove(Authorization);
        }

        if (session.CookieHeader is { } cookies && request.Headers.NonValidated.TryGetValues(Cookie, out var values))
        {
            var sent = values.ToString();
            request.Headers.Remove(Cookie);
            if (sent.Length > cookies.Length && sent.EndsWith(cookies, StringComparison.Ordinal))
            {
                request.Headers.TryAddWithoutValidation(Cookie, sent[..^(cookies.Length + Separator.Length)]);
            }
        }
    }
}

using System.Net;

namespace Itential.Refit.Authentication;

/// <summary>Reads what the answers of logins have in common. For authenticators.</summary>
public static class LoginReply
{
    /// <summary>Lets a 2xx answer pass.</summary>
    /// <param name="response">The login's answer.</param>
    /// <param name="origin">The address of the login, named in the error.</param>
    /// <exception cref="AuthenticationFailedException">Any other status, 3xx included: redirects of a login are not followed.</exception>
    public static void EnsureAccepted(HttpResponseMessage response, Uri origin)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (response.IsSuccessStatusCode)
        {
            return;
        }

        var status = $"{(int)response.StatusCode} ({response.StatusCode})";
        throw new AuthenticationFailedException(
            response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
                ? $"The login at {new HttpOrigin(origin)} was refused with {status}. Check the credentials."
                : $"The login at {new HttpOrigin(origin)} failed with {status}.",
            response.StatusCode);
    }

    /// <summary>Reads the cookies that a login's answer sets; those that it takes away at once are left out.</summary>
    /// <param name="response">The login's answer.</param>
    /// <param name="origin">The address of the login.</param>
    /// <returns>The cookies, the last one of each name; empty when the answer sets none.</returns>
    /// <exception cref="AuthenticationFailedException">A cookie demands https and the login went over http.</exception>
    public static IReadOnlyList<SessionCookie> ReadCookies(HttpResponseMessage response, Uri origin)
    {
        ArgumentNullException.ThrowIfNull(response);
        var from = new HttpOrigin(origin);
        var cookies = new List<SessionCookie>();
        foreach (var read in SetCookie.ReadAll(response))
        {
            cookies.RemoveAll(cookie => cookie.Name == read.Name);
            if (read.Cookie is { } cookie)
            {
                cookies.Add(cookie);
            }
        }

        if (from.Value.Scheme == Uri.UriSchemeHttp && cookies.Find(cookie => cookie.Secure) is { } secure)
        {
            throw new AuthenticationFailedException(
                $"The login at {from} set the cookie '{secure.Name}' for https only, so the session cannot be used over http. Use TLS, or switch the server's secure cookies off.");
        }

        return cookies;
    }
}

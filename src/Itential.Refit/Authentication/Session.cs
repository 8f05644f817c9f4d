using System.Diagnostics;
using Itential.Diagnostics;

namespace Itential.Refit.Authentication;

/// <summary>
/// What a login gave: an <c>Authorization</c> value, cookies, or both, for one origin. It never changes; its text form shows the origin
/// only.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Session
{
    private readonly HttpOrigin _origin;

    private Session(HttpOrigin origin, string? authorization, IReadOnlyList<SessionCookie> cookies, TimeSpan? lifetime)
    {
        if (authorization is null && cookies.Count == 0)
        {
            throw new AuthenticationFailedException($"The login at {origin} was answered without a token and without a cookie.");
        }

        if (authorization is not null && !HeaderText.IsSafe(authorization))
        {
            throw new AuthenticationFailedException($"The login at {origin} gave a token that is blank or has a character that cannot stand in a header.");
        }

        _origin = origin;
        AuthorizationHeader = authorization;
        Cookies = cookies;
        CookieHeader = cookies.Count == 0 ? null : string.Join("; ", cookies.Select(cookie => $"{cookie.Name}={cookie.Value.Reveal()}"));
        Lifetime = lifetime > TimeSpan.Zero ? lifetime : null;
    }

    /// <summary>Scheme, host and port that the credentials go to.</summary>
    public Uri Origin => _origin.Value;

    /// <summary>How long the server says the session lasts, counted from before the login was sent; null when it says nothing.</summary>
    public TimeSpan? Lifetime { get; }

    /// <summary>The cookies, in the order of the login's answer.</summary>
    public IReadOnlyList<SessionCookie> Cookies { get; }

    internal string? AuthorizationHeader { get; }

    internal string? CookieHeader { get; }

    /// <summary>A session whose requests carry <c>Authorization: Bearer …</c>.</summary>
    /// <param name="origin">The address of the login; only scheme, host and port count.</param>
    /// <param name="token">The token.</param>
    /// <param name="lifetime">How long it lasts, such as <c>expires_in</c>; null, zero and negative times mean unknown.</param>
    /// <exception cref="AuthenticationFailedException">The token is blank or cannot stand in a header.</exception>
    public static Session FromBearer(Uri origin, Secret token, TimeSpan? lifetime = null)
    {
        ArgumentNullException.ThrowIfNull(token);
        return new Session(new HttpOrigin(origin), token.IsBlank ? string.Empty : "Bearer " + token.Reveal(), [], lifetime);
    }

    /// <summary>A session whose requests carry a given <c>Authorization</c> value as it is.</summary>
    /// <param name="origin">The address of the login; only scheme, host and port count.</param>
    /// <param name="value">The whole value of the header.</param>
    /// <param name="lifetime">How long it lasts; null, zero and negative times mean unknown.</param>
    /// <exception cref="AuthenticationFailedException">The value is blank or cannot stand in a header.</exception>
    public static Session FromAuthorization(Uri origin, Secret value, TimeSpan? lifetime = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new Session(new HttpOrigin(origin), value.Reveal(), [], lifetime);
    }

    /// <summary>A session whose requests carry cookies, and an <c>Authorization</c> value beside them if there is one.</summary>
    /// <param name="origin">The address of the login; only scheme, host and port count.</param>
    /// <param name="cookies">The cookies, usually from <see cref="LoginReply.ReadCookies"/>. May be empty if there is a value.</param>
    /// <param name="authorization">The whole value of the <c>Authorization</c> header; null for none.</param>
    /// <param name="lifetime">How long it lasts; null, zero and negative times mean unknown.</param>
    /// <exception cref="AuthenticationFailedException">There is neither a cookie nor a value, or the value cannot stand in a header.</exception>
    public static Session FromCookies(Uri origin, IEnumerable<SessionCookie> cookies, Secret? authorization = null, TimeSpan? lifetime = null)
    {
        ArgumentNullException.ThrowIfNull(cookies);
        return new Session(new HttpOrigin(origin), authorization?.Reveal(), [.. cookies], lifetime);
    }

    /// <summary>Names the origin, never a credential.</summary>
    public override string ToString() => $"Session of {_origin}";

    internal void RequireOrigin(Uri? uri) => _origin.Require(uri);

    /// <summary>Takes over what a later answer sets. The same session when nothing changes, null when nothing is left.</summary>
    internal Session? With(IEnumerable<SetCookie> changes)
    {
        var cookies = new List<SessionCookie>(Cookies);
        foreach (var change in changes)
        {
            var at = cookies.FindIndex(cookie => cookie.Name == change.Name);
            if (at >= 0 && change.Cookie is null)
            {
                cookies.RemoveAt(at);
            }
            else if (change.Cookie is { } cookie && (!cookie.Secure || Origin.Scheme == Uri.UriSchemeHttps))
            {
                if (at < 0)
                {
                    cookies.Add(cookie);
                }
                else
                {
                    cookies[at] = cookie;
                }
            }
        }

        if (cookies.Count == 0 && AuthorizationHeader is null)
        {
            return null;
        }

        var next = new Session(_origin, AuthorizationHeader, cookies, Lifetime);
        return next.CookieHeader == CookieHeader ? this : next;
    }
}

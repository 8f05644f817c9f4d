using Itential.Diagnostics;

namespace Itential.Refit.Authentication;

/// <summary>What of a session is secret.</summary>
internal static class SessionSecret
{
    // A cookie such as lang=en is no credential, and hiding its value would spoil every log.
    private const int ShortestCookie = 8;

    private static readonly string[] Schemes = ["Bearer ", "Basic "];

    /// <summary>The token of an <c>Authorization</c> value; the whole value where it begins with no scheme that is known here.</summary>
    public static Secret OfAuthorization(string value)
    {
        var scheme = Array.Find(Schemes, scheme => value.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
        return new Secret(scheme is null ? value : value[scheme.Length..]);
    }

    /// <summary>The value as it was set, and what it says if it is URL-encoded.</summary>
    public static IEnumerable<Secret> OfCookie(SessionCookie cookie)
    {
        var value = cookie.Value.Reveal();
        if (value.Length < ShortestCookie)
        {
            yield break;
        }

        yield return cookie.Value;
        var decoded = Uri.UnescapeDataString(value);
        if (decoded != value)
        {
            yield return new Secret(decoded);
        }
    }
}

using System.Globalization;

namespace Itential.Refit.Authentication;

/// <summary>One Set-Cookie header, read: a cookie to keep, or the name of one to drop.</summary>
internal sealed class SetCookie
{
    private SetCookie(string name, SessionCookie? cookie)
    {
        Name = name;
        Cookie = cookie;
    }

    public string Name { get; }

    /// <summary>The cookie; null when the header takes it away.</summary>
    public SessionCookie? Cookie { get; }

    /// <summary>Reads all Set-Cookie headers of an answer, in their order; what is not a cookie is left out.</summary>
    public static IEnumerable<SetCookie> ReadAll(HttpResponseMessage response)
    {
        if (!response.Headers.NonValidated.TryGetValues("Set-Cookie", out var headers))
        {
            yield break;
        }

        // Expiry is judged by the server's own clock; without one only dates of the epoch count, which is how cookies are taken away.
        var now = response.Headers.Date ?? DateTimeOffset.UnixEpoch.AddDays(2);
        foreach (var header in headers)
        {
            if (Read(header, now) is { } read)
            {
                yield return read;
            }
        }
    }

    private static SetCookie? Read(string header, DateTimeOffset now)
    {
        var parts = header.Split(';', StringSplitOptions.TrimEntries);
        var equals = parts[0].IndexOf('=', StringComparison.Ordinal);
        if (equals < 0)
        {
            return null;
        }

        var name = parts[0][..equals].Trim();
        var value = parts[0][(equals + 1)..].Trim();
        if (!HeaderText.IsCookieName(name) || !HeaderText.IsCookieValue(value))
        {
            return null;
        }

        var secure = Array.Exists(parts, part => part.Equals("Secure", StringComparison.OrdinalIgnoreCase));
        return new SetCookie(name, IsExpired(parts, now) ? null : new SessionCookie(name, value, secure));
    }

    private static bool IsExpired(string[] parts, DateTimeOffset now)
    {
        if (Attribute(parts, "Max-Age=") is { } text && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds))
        {
            return seconds <= 0;
        }

        return Attribute(parts, "Expires=") is { } date
            && DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var expires)
            && expires <= now;
    }

    private static string? Attribute(string[] parts, string name) =>
        Array.FindLast(parts, part => part.StartsWith(name, StringComparison.OrdinalIgnoreCase))?[name.Length..];
}

using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit.Authentication;

namespace Itential.Refit.Connections;

/// <summary>The accepted answer of a login. Used by the products' logins.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LoginAnswer
{
    private static readonly SearchValues<char> NoToken = SearchValues.Create("\"<>{};,");
    private static readonly TimeSpan LongestLifetime = TimeSpan.FromDays(3650);
    private readonly string _text;
    private readonly bool _isHtml;

    internal LoginAnswer(Uri address, IReadOnlyList<SessionCookie> cookies, string text, bool isHtml)
    {
        Address = address;
        Cookies = cookies;
        _text = text;
        _isHtml = isHtml;
    }

    /// <summary>The address of the login.</summary>
    public Uri Address { get; }

    /// <summary>The cookies that the answer sets.</summary>
    public IReadOnlyList<SessionCookie> Cookies { get; }

    /// <summary>The token of a member of the JSON body; null when the body is no such object.</summary>
    /// <param name="member">The member's name.</param>
    public Secret? TokenMember(string member)
    {
        using var json = Parse();
        return json is not null ? TextOf(json.RootElement, member) : null;
    }

    /// <summary>The token that the body is: text, a JSON string, or the member of a JSON object; null when it is none of these.</summary>
    /// <param name="member">The member's name.</param>
    public Secret? TokenBody(string member)
    {
        using var json = Parse();
        if (json is null)
        {
            var text = _text.Trim();
            return !_isHtml && IsToken(text) ? text : null;
        }

        return json.RootElement.ValueKind == JsonValueKind.String ? NotBlank(Text(json.RootElement)) : TextOf(json.RootElement, member);
    }

    /// <summary>Reads the answer of an OAuth token endpoint.</summary>
    /// <returns>The token and, if the server tells it as a number or as text, how long it lasts.</returns>
    /// <exception cref="AuthenticationFailedException">The body is no JSON object with a token.</exception>
    public (Secret Token, TimeSpan? Lifetime) OAuthToken()
    {
        using var json = Parse();
        if (json is null || json.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new AuthenticationFailedException($"The login at {Place} was answered with something that is no JSON object. Check that the address is the product's own.");
        }

        var token = TextOf(json.RootElement, "access_token")
            ?? throw new AuthenticationFailedException($"The login at {Place} was answered without an access_token.");
        return (token, Seconds(json.RootElement, "expires_in"));
    }

    /// <summary>Whether a cookie carries the token already, as it is or URL-encoded.</summary>
    /// <param name="token">The token.</param>
    public bool IsInCookie(Secret token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return Cookies.Any(cookie => cookie.Value == token || Uri.UnescapeDataString(cookie.Value.Reveal()) == token.Reveal());
    }

    /// <summary>Makes the token a cookie, for servers that take it as one.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="token">The token.</param>
    /// <exception cref="AuthenticationFailedException">The token cannot stand in a header.</exception>
    public SessionCookie Cookie(string name, Secret token)
    {
        try
        {
            return new SessionCookie(name, token);
        }
        catch (ArgumentException)
        {
            throw new AuthenticationFailedException($"The login at {Place} gave a token with a character that cannot stand in a header.");
        }
    }

    private string Place => Address.GetLeftPart(UriPartial.Authority);

    private JsonDocument? Parse()
    {
        try
        {
            return JsonDocument.Parse(_text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Secret? TextOf(JsonElement json, string member) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String
            ? NotBlank(Text(value))
            : null;

    // Half of a surrogate pair, written as an escape, makes no text.
    private static string? Text(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static Secret? NotBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static bool IsToken(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExceptInRange('!', '~') && !text.AsSpan().ContainsAny(NoToken);

    private static TimeSpan? Seconds(JsonElement json, string member)
    {
        if (!json.TryGetProperty(member, out var value))
        {
            return null;
        }

        var text = value.ValueKind switch
        {
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.String => Text(value),
            _ => null,
        };
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) || !(seconds > 0))
        {
            return null;
        }

        return seconds < LongestLifetime.TotalSeconds ? TimeSpan.FromSeconds(seconds) : LongestLifetime;
    }
}

namespace Itential.Refit.Authentication;

/// <summary>Which texts may stand in a credential header.</summary>
internal static class HeaderText
{
    public static bool IsSafe(string text) => !string.IsNullOrWhiteSpace(text) && !text.AsSpan().ContainsAnyExceptInRange(' ', '~');

    public static bool IsCookieName(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExceptInRange('!', '~') && !text.AsSpan().ContainsAny("=;,\"");

    public static bool IsCookieValue(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~') && !text.Contains(';', StringComparison.Ordinal);
}

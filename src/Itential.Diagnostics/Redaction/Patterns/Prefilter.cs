namespace Itential.Diagnostics.Redaction;

/// <summary>One quick look that rules out all built-in patterns for nearly every text.</summary>
internal static class Prefilter
{
    private static readonly TextSearch Words = new(
        ["apikey", "api_key", "api-key", "bearer", "basic ", "eyJ", "token", "passw", "passphrase", "passcode", "pwd", "secret", "authorization", "cookie",
            "-----BEGIN ", "accesskey", "access_key", "access-key", "accountkey", "privatekey", "private_key", "private-key"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a built-in pattern could match. Every address and every URL with user info has an at sign.</summary>
    public static bool MayMatch(ReadOnlySpan<char> text) =>
        text.Contains('@') || Words.IndexOf(text) >= 0 || CardDigits.MayOccur(text);
}

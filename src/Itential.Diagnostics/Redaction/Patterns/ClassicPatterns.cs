namespace Itential.Diagnostics.Redaction;

/// <summary>The ten patterns of the Python SDK, in its order and with its reach. None needs look-around, so that all run in linear time.</summary>
internal static class ClassicPatterns
{
    private const string Separator = """\s*[=:]\s*["']?""";
    private const string CloseQuote = """["']?""";

    public static Pattern[] Create() =>
    [
        RegexPattern.BuiltIn("api_key", $@"(?i)\bapi[_-]?key{Separator}(?<value>[a-z0-9_-]{{16,}}){CloseQuote}"),
        RegexPattern.BuiltIn("bearer_token", @"(?i)\bbearer\s+(?<value>[a-z0-9_.-]{20,})"),
        RegexPattern.BuiltIn("jwt_token", @"\beyJ[A-Za-z0-9_-]+\.eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\b"),
        RegexPattern.BuiltIn("access_token", $@"(?i)\baccess[_-]?token{Separator}(?<value>[a-z0-9_-]{{20,}}){CloseQuote}"),
        RegexPattern.BuiltIn("password", $@"(?i)\b(?:password|passwd|pwd){Separator}(?<value>[^\s""']{{6,}}){CloseQuote}"),
        RegexPattern.BuiltIn("secret", $@"(?i)\b(?:client_)?secret{Separator}(?<value>[a-z0-9_-]{{16,}}){CloseQuote}"),
        RegexPattern.BuiltIn("auth_url", @"https?://(?<value>[A-Za-z0-9_-]+:[A-Za-z0-9_-]+)@\S+"),
        RegexPattern.BuiltIn("email_in_auth", $@"(?i)(?:username|user|email){Separator}(?<value>[a-z0-9._%+-]+@[a-z0-9.-]+\.[a-z]{{2,}}){CloseQuote}"),
        RegexPattern.BuiltIn("db_connection", @"(?i)\b(?:mongodb|mysql|postgresql|postgres)://(?<value>\S+:\S+)@\S+"),
        RegexPattern.BuiltIn("private_key", @"-----BEGIN (?:RSA )?PRIVATE KEY-----[\s\S]*?-----END (?:RSA )?PRIVATE KEY-----"),
    ];
}

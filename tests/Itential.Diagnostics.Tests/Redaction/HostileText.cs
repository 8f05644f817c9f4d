namespace Itential.Diagnostics.Tests.Redaction;

/// <summary>Texts that make careless patterns slow.</summary>
internal static class HostileText
{
    public static string[] Kinds { get; } =
    [
        "begin lines", "begin marks", "almost tokens", "token headers", "nested quotes", "growing escapes", "colons without host", "urls", "slashed urls", "digits",
        "digit groups", "passwords", "joined passwords", "open passwords", "cookies", "authorizations", "addresses", "bearers", "brackets", "ampersands", "blanks", "slashes",
    ];

    public static string Create(string kind, int length) => kind switch
    {
        "begin lines" => Repeat("-----BEGIN RSA PRIVATE KEY-----\n", length),
        "begin marks" => Repeat("-----BEGIN ", length),
        "almost tokens" => Repeat("eyJ" + new string('a', 1000) + ".eyJ" + new string('b', 1000) + " ", length),
        "token headers" => Repeat("eyJ.", length),
        "nested quotes" => Repeat("\"password\": '\"", length),
        "growing escapes" => Repeat("password=\\\"x\n password=\\\\\\\"x\n", length),
        "colons without host" => "postgres://" + Repeat("a:", length),
        "urls" => Repeat("a:b://", length) + "@",
        "slashed urls" => Repeat("x://a:b/", length),
        "digits" => Repeat("4111111111111112", length),
        "digit groups" => Repeat("4111 1111 1111 1112-", length),
        "passwords" => Repeat("password=", length),
        "joined passwords" => Repeat("password", length) + "=",
        "open passwords" => Repeat("password=\"", length),
        "cookies" => "Cookie: " + Repeat("a=b, ", length),
        "authorizations" => Repeat("authorization: a b, ", length),
        "addresses" => Repeat("user=user.", length) + "@",
        "bearers" => Repeat("bearer bearer/", length),
        "brackets" => Repeat("\"token\":[{", length),
        "ampersands" => "password=" + Repeat("&a", length),
        "blanks" => Repeat("password   \t  ", length) + new string(' ', length),
        "slashes" => "password=" + new string('\\', length),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string Repeat(string part, int length) => string.Concat(Enumerable.Repeat(part, length / part.Length));
}

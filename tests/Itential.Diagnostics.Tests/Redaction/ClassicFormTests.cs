namespace Itential.Diagnostics.Tests.Redaction;

/// <summary>The observed results of the Python SDK, its gaps included.</summary>
public sealed class ClassicFormTests
{
    private const string V15 = "abcdefgh1234567";
    private const string V16 = "abcdefgh12345678";
    private const string V19 = "abcdefgh12345678xyz";
    private const string V20 = "abcdefgh12345678wxyz";
    private const string V24 = "abcdefgh12345678stuvwxyz";
    private const string Jwt = "eyJhbGci.eyJzdWIi.sig";

    private static readonly char[] Brackets = ['[', ']'];
    private static readonly SensitiveDataScanner Classic = new(new() { ClassicPatternsOnly = true, ReplaceWholeMatch = true });
    private static readonly SensitiveDataScanner WholeMatch = new(new() { ReplaceWholeMatch = true });

    public static TheoryData<string, string> Redacted { get; } = new()
    {
        { $"api_key={V16}", "[REDACTED_API_KEY]" },
        { $"apikey: \"{V16}\"", "[REDACTED_API_KEY]" },
        { $"api-key = '{V16}'", "[REDACTED_API_KEY]" },
        { $"Api_Key={V16}", "[REDACTED_API_KEY]" },
        { $"APIKEY={V16}", "[REDACTED_API_KEY]" },
        { $"X-API-Key: {V16}", "X-[REDACTED_API_KEY]" },
        { $"Authorization: Bearer {V20}", "Authorization: [REDACTED_BEARER_TOKEN]" },
        { Jwt, "[REDACTED_JWT_TOKEN]" },
        { $"password={Jwt} x", "[REDACTED_PASSWORD] x" },
        { $"access_token={Jwt}", "access_token=[REDACTED_JWT_TOKEN]" },
        { $"access_token={V20}", "[REDACTED_ACCESS_TOKEN]" },
        { "password=123456", "[REDACTED_PASSWORD]" },
        { "?password=abcdef&x=1", "?[REDACTED_PASSWORD]" },
        { $"client-secret={V16}", "client-[REDACTED_SECRET]" },
        { $"https://h/t?a=b&client_secret={V16}&x=1", "https://h/t?a=b&[REDACTED_SECRET]&x=1" },
        { "https://u:p@h/x", "[REDACTED_AUTH_URL]" },
        { "user=a@b.co", "[REDACTED_EMAIL_IN_AUTH]" },
        { "superuser=a@b.co", "super[REDACTED_EMAIL_IN_AUTH]" },
        { "mongodb://a:b@h/db", "[REDACTED_DB_CONNECTION]" },
        { "postgres://a:b@h/db", "[REDACTED_DB_CONNECTION]" },
        { "postgresql://a:b@h/db", "[REDACTED_DB_CONNECTION]" },
        { "mysql://a:b@h/db", "[REDACTED_DB_CONNECTION]" },
        { "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----", "[REDACTED_PRIVATE_KEY]" },
        { "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----", "[REDACTED_PRIVATE_KEY]" },
        { "password=aaaaaa password=bbbbbb", "[REDACTED_PASSWORD] [REDACTED_PASSWORD]" },
    };

    public static TheoryData<string> Missed { get; } = new()
    {
        $"my_api_key={V16}",
        $"x_apikey={V16}",
        "db_password=abcdef",
        $"my_secret={V16}",
        "mypwd=abcdef",
        $"{{\"api_key\": \"{V16}\"}}",
        "{\"password\": \"hunter2hunter2\"}",
        $"{{\"client_secret\":\"{V16}\"}}",
        "{'password': 'hunter2hunter2'}",
        $"{{\"access_token\":\"{V24}\"}}",
        "Authorization: Basic YWRtaW46YWRtaW4=",
        $"token={V24}",
        $"refresh_token={V24}",
        $"user_access_token={V24}",
        "password=12345",
        "pwd=\"abc def\"",
        "password=ab\"cdefgh",
        $"clientsecret={V16}",
        "secret=short",
        $"api_key={V15}",
        $"Authorization: Bearer {V19}",
        "https://u.x:p%40@h/x",
        "login=a@b.co",
        "mongodb+srv://a:b@h/db",
        "mssql://a:b@h/db",
        "redis://a:b@h/0",
        "-----BEGIN EC PRIVATE KEY-----\nMIIE\n-----END EC PRIVATE KEY-----",
        "-----BEGIN OPENSSH PRIVATE KEY-----\nMIIE\n-----END OPENSSH PRIVATE KEY-----",
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIE\n-----END ENCRYPTED PRIVATE KEY-----",
        "-----BEGIN RSA PRIVATE KEY-----\nMIIE",
        "Cookie: token=abcdefgh12345678",
        "Set-Cookie: session=abcdefgh12345678; Path=/",
    };

    [Theory]
    [MemberData(nameof(Redacted))]
    public void Redact_ClassicPatterns_GivesThePythonText(string text, string expected) => Assert.Equal(expected, Classic.Redact(text));

    [Theory]
    [MemberData(nameof(Redacted))]
    public void Redact_AllPatternsAndWholeMatch_GivesThePythonTextToo(string text, string expected) => Assert.Equal(expected, WholeMatch.Redact(text));

    [Theory]
    [MemberData(nameof(Missed))]
    public void Redact_ClassicPatterns_MissesWhatPythonMisses(string text) => Assert.Same(text, Classic.Redact(text));

    [Theory]
    [MemberData(nameof(Missed))]
    public void Redact_AllPatternsAndWholeMatch_FindsIt(string text)
    {
        var redacted = WholeMatch.Redact(text);

        Assert.Contains("[REDACTED_", redacted, StringComparison.Ordinal);
        Assert.DoesNotContain(redacted.Split(Brackets).Where((_, at) => at % 2 == 0), part => part.Contains("abc", StringComparison.Ordinal) || part.Contains("hunter", StringComparison.Ordinal));
        Assert.Equal(redacted, WholeMatch.Redact(redacted));
    }

    [Fact]
    public void Redact_ClassicBearerWithBase64Tail_LeavesTheTail()
    {
        const string text = "bearer abcdefghijklmnopqrst+/uvw==";

        Assert.Equal("[REDACTED_BEARER_TOKEN]+/uvw==", Classic.Redact(text));
        Assert.Equal("[REDACTED_BEARER_TOKEN]", WholeMatch.Redact(text));
    }

    [Fact]
    public void Redact_ClassicPatternsWithKeptKeys_ReplacesTheValueAlone()
    {
        var scanner = new SensitiveDataScanner(new() { ClassicPatternsOnly = true });

        Assert.Equal("X-API-Key: [REDACTED_API_KEY] and https://[REDACTED_AUTH_URL]@h/x", scanner.Redact($"X-API-Key: {V16} and https://u:p@h/x"));
    }
}

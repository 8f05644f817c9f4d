namespace Itential.Diagnostics.Tests.Redaction;

/// <summary>The default form: the key stays, the value goes.</summary>
public sealed class KeptKeyTests
{
    private const string V20 = "abcdefgh12345678wxyz";
    private const string Jwt = "eyJhbGci.eyJzdWIi.sig";

    private static readonly SensitiveDataScanner Scanner = new();

    public static TheoryData<string, string> Keys { get; } = new()
    {
        { "password=hunter2", "password=[REDACTED_PASSWORD]" },
        { "password=x", "password=[REDACTED_PASSWORD]" },
        { "PASSWORD : hunter2!", "PASSWORD : [REDACTED_PASSWORD]" },
        { "passwd=a pwd=b passphrase=c", "passwd=[REDACTED_PASSWORD] pwd=[REDACTED_PASSWORD] passphrase=[REDACTED_PASSWORD]" },
        { "db_password=abc my_secret=def x_apikey=ghi", "db_password=[REDACTED_PASSWORD] my_secret=[REDACTED_SECRET] x_apikey=[REDACTED_API_KEY]" },
        { "X-API-Key: abc", "X-API-Key: [REDACTED_API_KEY]" },
        { "newPassword2=abc password_confirmation=abc", "newPassword2=[REDACTED_PASSWORD] password_confirmation=[REDACTED_PASSWORD]" },
        { "?password=abcdef&x=1", "?password=[REDACTED_PASSWORD]&x=1" },
        { "password=a&b&x=1", "password=[REDACTED_PASSWORD]&x=1" },
        { "password=a,b;c", "password=[REDACTED_PASSWORD]" },
        { "Server=h;Password=p;Database=d", "Server=h;Password=[REDACTED_PASSWORD];Database=d" },
        { "AccountName=n;AccountKey=a+b/c==;X=y", "AccountName=n;AccountKey=[REDACTED_SECRET];X=y" },
        { "password%3Dabc%26x%3D1", "password%3D[REDACTED_PASSWORD]%26x%3D1" },
        { "User { Name = a, Password = abc }", "User { Name = a, Password = [REDACTED_PASSWORD] }" },
        { "(password=abc)", "(password=[REDACTED_PASSWORD])" },
        { "password=ab\"cdefgh", "password=[REDACTED_PASSWORD]" },
        { "pwd=\"abc def\" x", "pwd=\"[REDACTED_PASSWORD]\" x" },
        { "curl --password hunter2 -v", "curl --password [REDACTED_PASSWORD] -v" },
        { "<Password>abc</Password>", "<Password>[REDACTED_PASSWORD]</Password>" },
        { "form[password]=abc", "form[password]=[REDACTED_PASSWORD]" },
        { "'password' => 'abc'", "'password' => '[REDACTED_PASSWORD]'" },
        { $"password={Jwt} x", "password=[REDACTED_JWT_TOKEN] x" },
        { "token=abc&x=1", "token=[REDACTED_TOKEN]&x=1" },
        { "refresh_token=abc id_token=def", "refresh_token=[REDACTED_TOKEN] id_token=[REDACTED_TOKEN]" },
        { "user_access_token=abc", "user_access_token=[REDACTED_ACCESS_TOKEN]" },
        { "clientsecret=abc client-secret=abc", "clientsecret=[REDACTED_SECRET] client-secret=[REDACTED_SECRET]" },
        { "user=a@b.co login: c@d.org", "user=[REDACTED_EMAIL_IN_AUTH] login: [REDACTED_EMAIL_IN_AUTH]" },
        { "password: \"two\nlines\" x", "password: \"[REDACTED_PASSWORD]\" x" },
    };

    public static TheoryData<string, string> Literals { get; } = new()
    {
        { """{"password": "x", "a": 1}""", """{"password": "[REDACTED_PASSWORD]", "a": 1}""" },
        { """{"password":12345,"a":1}""", """{"password":[REDACTED_PASSWORD],"a":1}""" },
        { """{"password":"a\"b, c\\","a":"b"}""", """{"password":"[REDACTED_PASSWORD]","a":"b"}""" },
        { """{'password': 'x y', 'a': 1}""", """{'password': '[REDACTED_PASSWORD]', 'a': 1}""" },
        { """{'password': b'xyz', 'a': 1}""", """{'password': [REDACTED_PASSWORD]', 'a': 1}""" },
        { """{"body":"{\"password\":\"x\",\"a\":\"b\"}"}""", """{"body":"{\"password\":\"[REDACTED_PASSWORD]\",\"a\":\"b\"}"}""" },
        { """{"body":"{\"password\":\"x\\\"y\",\"a\":1}"}""", """{"body":"{\"password\":\"[REDACTED_PASSWORD]\",\"a\":1}"}""" },
        { """{"b":"{\u0022password\u0022:\u0022x\u0022,\u0022a\u0022:1}"}""", """{"b":"{\u0022password\u0022:\u0022[REDACTED_PASSWORD]\u0022,\u0022a\u0022:1}"}""" },
        { """{"msg":"password=abc","a":1}""", """{"msg":"password=[REDACTED_PASSWORD]","a":1}""" },
        { """{"token":{"id":"a","value":"b"},"c":1}""", """{"token":[REDACTED_TOKEN],"c":1}""" },
        { """{"secret":["a","]"],"c":1}""", """{"secret":[REDACTED_SECRET],"c":1}""" },
        { """{"user_access_token" : "abc"}""", """{"user_access_token" : "[REDACTED_ACCESS_TOKEN]"}""" },
        { """{"username":"a@b.co"}""", """{"username":"[REDACTED_EMAIL_IN_AUTH]"}""" },
        { """{"password":"cut off""", """{"password":"[REDACTED_PASSWORD]""" },
        { "&quot;password&quot;:&quot;a b&quot;,", "&quot;password&quot;:&quot;[REDACTED_PASSWORD]&quot;," },
    };

    public static TheoryData<string, string> Headers { get; } = new()
    {
        { $"Authorization: Bearer {V20}", "Authorization: Bearer [REDACTED_BEARER_TOKEN]" },
        { "Authorization: Bearer short", "Authorization: Bearer [REDACTED_AUTHORIZATION]" },
        { "bearer abcdefghijklmnopqrst+/uvw== x", "bearer [REDACTED_BEARER_TOKEN] x" },
        { "Authorization: Basic YWRtaW46YWRtaW4=", "Authorization: Basic [REDACTED_BASIC_AUTH]" },
        { "sent Basic YWRtaW46YWRtaW4= to it", "sent Basic [REDACTED_BASIC_AUTH] to it" },
        { "Proxy-Authorization: Custom abc123 x", "Proxy-Authorization: Custom [REDACTED_AUTHORIZATION] x" },
        { "Authorization: 9c1185a5c5e9fc54", "Authorization: [REDACTED_AUTHORIZATION]" },
        { "Authorization: Digest username=\"a b\", nonce=x, response=\"c\"\nHost: h", "Authorization: Digest [REDACTED_AUTHORIZATION]\nHost: h" },
        { """{"Authorization":"Negotiate abc def"}""", """{"Authorization":"Negotiate [REDACTED_AUTHORIZATION]"}""" },
        { """{"Authorization":["Basic abc"]}""", """{"Authorization":[REDACTED_AUTHORIZATION]}""" },
        { "Cookie: a=b; token=c=d\nHost: h", "Cookie: a=[REDACTED_COOKIE]; token=[REDACTED_COOKIE]\nHost: h" },
        { "Set-Cookie: session=abc; Path=/; Expires=Wed, 21 Oct 2026 07:28:00 GMT; HttpOnly", "Set-Cookie: session=[REDACTED_COOKIE]; Path=/; Expires=Wed, 21 Oct 2026 07:28:00 GMT; HttpOnly" },
        { "Set-Cookie: a=1; Path=/, b=2; Secure", "Set-Cookie: a=[REDACTED_COOKIE]; Path=/, b=[REDACTED_COOKIE]; Secure" },
        { """{"Cookie": "a=b; c=d", "x": "e=f"}""", """{"Cookie": "a=[REDACTED_COOKIE]; c=[REDACTED_COOKIE]", "x": "e=f"}""" },
        { "curl -H 'Cookie: a=b' -v", "curl -H 'Cookie: a=[REDACTED_COOKIE]' -v" },
        { "session_cookie=abc123", "session_cookie=[REDACTED_COOKIE]" },
    };

    public static TheoryData<string, string> Others { get; } = new()
    {
        { $"got {Jwt}", "got [REDACTED_JWT_TOKEN]" },
        { "eyJhbGci.eyJzdWIi.sig- eyJhbGci.eyJzdWIi. eyJhbGci.a.b.c.d eyJhbGci.eyJzdWIi", "[REDACTED_JWT_TOKEN] [REDACTED_JWT_TOKEN] [REDACTED_JWT_TOKEN] [REDACTED_JWT_TOKEN]" },
        { "https://u:p@h/x", "https://[REDACTED_AUTH_URL]@h/x" },
        { "https://u.x:p%40@h/x", "https://[REDACTED_AUTH_URL]@h/x" },
        { "https://u:p@s?s/w#d@h:1/x y", "https://[REDACTED_AUTH_URL]@s?s/w#d@h:1/x y" },
        { "http://u:pa/ss@h", "http://[REDACTED_AUTH_URL]@h" },
        { "https://gh_token123@h/x", "https://[REDACTED_AUTH_URL]@h/x" },
        { "mongodb+srv://a:b@h/db redis://:pw@h/0", "mongodb+srv://[REDACTED_DB_CONNECTION]@h/db redis://[REDACTED_DB_CONNECTION]@h/0" },
        { "rediss://a:b@h mssql://a:b@h amqp://a:b@h jdbc:mysql://a:b@h", "rediss://[REDACTED_DB_CONNECTION]@h mssql://[REDACTED_DB_CONNECTION]@h amqp://[REDACTED_DB_CONNECTION]@h jdbc:mysql://[REDACTED_DB_CONNECTION]@h" },
        { "a -----BEGIN EC PRIVATE KEY-----\nMIIE\n-----END EC PRIVATE KEY----- b", "a [REDACTED_PRIVATE_KEY] b" },
        { "-----BEGIN OPENSSH PRIVATE KEY-----\\nMIIE\\n-----END OPENSSH PRIVATE KEY-----", "[REDACTED_PRIVATE_KEY]" },
        { "-----BEGIN ENCRYPTED PRIVATE KEY-----x-----END ENCRYPTED PRIVATE KEY-----", "[REDACTED_PRIVATE_KEY]" },
        { "-----BEGIN DSA PRIVATE KEY-----x-----END DSA PRIVATE KEY-----", "[REDACTED_PRIVATE_KEY]" },
        { "a -----BEGIN RSA PRIVATE KEY-----\nMIIE", "a [REDACTED_PRIVATE_KEY]" },
        { "card 4111111111111111.", "card [REDACTED_CREDIT_CARD]." },
        { "4111 1111 1111 1111, 5500-0000-0000-0004", "[REDACTED_CREDIT_CARD], [REDACTED_CREDIT_CARD]" },
        { "3782 822463 10005 and 4222222222222", "[REDACTED_CREDIT_CARD] and [REDACTED_CREDIT_CARD]" },
        { "2026-11-24 4111111111111111 paid", "2026-11-24 [REDACTED_CREDIT_CARD] paid" },
    };

    public static TheoryData<string> Harmless { get; } = new()
    {
        "password reset for a user",
        "The password is required.",
        "Value cannot be null. (Parameter 'password')",
        "token count: 5",
        "tokens: 12",
        "max_tokens=4096 total_tokens: 17",
        "token: 5",
        "Unexpected token: <",
        "Invalid token: expired",
        "token: signature verification failed",
        "Authorization: required",
        "authorization: failed for this user",
        "token_type=bearer token_endpoint=/oauth/token",
        "A bearer of bad news; the bearer token is missing",
        "Basic authentication is on",
        "secret://vault/path",
        "{\"password\": null, \"token\": \"\", \"has_password\": true}",
        "password=*** secret=[REDACTED_SECRET]",
        "System.Text.Json, Version=10.0.0.0, Culture=neutral, PublicKeyToken=cc7b13ffcd2ddd51",
        "cancellationToken: System.Threading.CancellationToken",
        "https://h:8443/@scope/name?who=a@b.co",
        "git clone ssh://git@h/x.git",
        "https://u:***@h/x",
        "Cookie: expired",
        "the cookie jar; cookies are off",
        "-----BEGIN CERTIFICATE-----\nMIIE\n-----END CERTIFICATE-----",
        "-----BEGIN PUBLIC KEY-----\nMIIE\n-----END PUBLIC KEY-----",
        "4111111111111112",
        "41111111111111111111111",
        "0.4111111111111111",
        "id a4111111111111111 4111111111111111z",
        "1764000000000 ms, 2026-11-24 17:10:26.297",
        "mail to a@b.co",
        "eyJhbGci eyJhbGci.x eyJhbGci.x.y",
        "user=admin email: none",
        "GET https://h/api/keys?limit=5 -> 200 (12.34ms)",
    };

    [Theory]
    [MemberData(nameof(Keys))]
    [MemberData(nameof(Literals))]
    [MemberData(nameof(Headers))]
    [MemberData(nameof(Others))]
    public void Redact_Secret_LosesItsValueOnly(string text, string expected)
    {
        var redacted = Scanner.Redact(text);

        Assert.Equal(expected, redacted);
        Assert.Same(redacted, Scanner.Redact(redacted));
        Assert.True(Scanner.HasSensitiveData(text));
        Assert.NotEmpty(Scanner.GetSensitiveDataTypes(text));
    }

    [Theory]
    [MemberData(nameof(Harmless))]
    public void Redact_WhatOnlyLooksAlike_StaysTheSameObject(string text)
    {
        Assert.Same(text, Scanner.Redact(text));
        Assert.False(Scanner.HasSensitiveData(text));
        Assert.Empty(Scanner.GetSensitiveDataTypes(text));
    }
}

using FsCheck;
using FsCheck.Fluent;

namespace Itential.Diagnostics.Tests.Redaction;

public sealed class RedactionPropertyTests
{
    private static readonly string[] Parts =
    [
        "password", "secret", "token", "api_key", "access_token", "Cookie", "Set-Cookie", "Authorization", "Bearer ", "Basic ", "user", "=", ":", ": ", "\"", "'", "\\\"", "\\u0022",
        "{", "}", "[", "]", ",", ";", "&", " ", "\n", "abc", "hunter2hunter2hunter2", "a@b.co", "https://", "redis://", "@", "/", "eyJa.eyJb.c", "-----BEGIN PRIVATE KEY-----",
        "-----END PRIVATE KEY-----", "4111 1111 1111 1111", "[REDACTED_PASSWORD]", "[REDACTED_", "***", "null", "%3D", "<", ">", "--", "YWRtaW46YWRtaW4=",
    ];

    private static Config Config => Config.QuickThrowOnFailure.WithMaxTest(5000).WithQuietOnSuccess(true);

    private static Arbitrary<string> Texts => Gen.Elements(Parts).ListOf().Select(string.Concat).ToArbitrary();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Redact_Twice_EqualsOnce(bool classic)
    {
        var scanner = new SensitiveDataScanner(new() { ClassicPatternsOnly = classic });

        Check.One(Config, Prop.ForAll(Texts, text => scanner.Redact(scanner.Redact(text)) == scanner.Redact(text)));
    }

    [Fact]
    public void Redact_WhatHasNoSensitiveData_IsTheSameObject()
    {
        var scanner = new SensitiveDataScanner();

        Check.One(Config, Prop.ForAll(Texts, text => scanner.HasSensitiveData(text) != ReferenceEquals(text, scanner.Redact(text))));
    }

    [Fact]
    public void Redact_TextOfLettersOnly_IsTheSameObject()
    {
        var scanner = new SensitiveDataScanner();
        var letters = Gen.Choose('A', 'z').Select(code => (char)code).ListOf().Select(list => string.Concat(list).Replace("eyJ", "", StringComparison.OrdinalIgnoreCase)).ToArbitrary();

        Check.One(Config, Prop.ForAll(letters, text => ReferenceEquals(text, scanner.Redact(text))));
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
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

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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

    [Fact]
    public void Redact_AnyPasswordInJson_ShowsNeitherBeginNorEndAndLeavesTheRest()
    {
        var scanner = new SensitiveDataScanner();
        var characters = Gen.Elements("\"", "\\", "'", "é", "\n", "a", "7", "&", "=", ":", ",", "{", "}", "<", "/", " ", "\u0001", "password").ListOf().Select(string.Concat).ToArbitrary();

        Check.One(Config, Prop.ForAll(characters, password =>
        {
            var json = JsonSerializer.Serialize(new Dictionary<string, string> { ["a"] = "first", ["password"] = $"Zq{password}qZ", ["b"] = "last" });
            var relaxed = JsonSerializer.Serialize(json, Relaxed);
            return new[] { json, JsonSerializer.Serialize(json), relaxed, JsonSerializer.Serialize(relaxed, Relaxed) }.Select(scanner.Redact).All(text =>
                !text!.Contains("Zq", StringComparison.Ordinal) && !text.Contains("qZ", StringComparison.Ordinal)
                && text.Contains("first", StringComparison.Ordinal) && text.Contains("last", StringComparison.Ordinal));
        }));
    }
}

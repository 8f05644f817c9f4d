using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Itential.Diagnostics.Tests.Redaction;

[Collection(KnownSecretsGroup.Name)]
public sealed class KnownSecretsTests
{
    private const string Shown = "[REDACTED_KNOWN_SECRET]";
    private const string Value = "p/é \"w+\\d&x~1";

    private static readonly SensitiveDataScanner Scanner = new();

    public static TheoryData<string> Forms { get; } = new()
    {
        Value,
        Uri.EscapeDataString(Value),
        Uri.EscapeDataString(Value).Replace("%20", "+", StringComparison.Ordinal),
        WebUtility.UrlEncode(Value),
        Uri.EscapeDataString(Value).ToLowerInvariant(),
        JsonSerializer.Serialize(Value).Trim('"'),
        JsonSerializer.Serialize(JsonSerializer.Serialize(Value)).Trim('"')[6..^6],
        "p/é \\\"w+\\\\d&x~1",
        "p\\/é \\\"w+\\\\d&x~1",
        "p/\\u00e9 \\\"w+\\\\d&x~1",
        "p/\\u00E9 \\\"w+\\\\d&x~1",
        Convert.ToBase64String(Encoding.UTF8.GetBytes(Value)),
        Convert.ToBase64String(Encoding.UTF8.GetBytes(Value)).TrimEnd('=').Replace('+', '-').Replace('/', '_'),
        Convert.ToBase64String(Encoding.UTF8.GetBytes("a:" + Value)),
        Convert.ToBase64String(Encoding.UTF8.GetBytes("ab:" + Value + "cd")),
        Convert.ToBase64String(Encoding.UTF8.GetBytes("abc:" + Value)),
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Redact_KnownSecretInAnyForm_IsReplacedUntilReleased(string form)
    {
        var text = $"a {form} b";
        using (KnownSecrets.Add(new Secret(Value)))
        {
            Assert.Equal($"a {Shown} b", Scanner.Redact(text));
            Assert.True(Scanner.HasSensitiveData(text));
            Assert.Equal("known_secret", Scanner.GetSensitiveDataTypes(text)[0]);
        }

        Assert.Same(text, Scanner.Redact(text));
    }

    [Fact]
    public void Redact_LongKnownSecret_IsReplacedInsideWords()
    {
        using var known = KnownSecrets.Add(new Secret("hunter2hunter2"));

        Assert.Equal($"x{Shown}y", Scanner.Redact("xhunter2hunter2y"));
    }

    [Theory]
    [InlineData("pin 4q7z.", $"pin {Shown}.")]
    [InlineData("4q7z", Shown)]
    [InlineData("x4q7z 4q7zy a_4q7z", "x4q7z 4q7zy a_4q7z")]
    [InlineData("pin=NHE3eg==", $"pin={Shown}")]
    public void Redact_ShortKnownSecret_IsReplacedWhereItStandsAlone(string text, string expected)
    {
        using var known = KnownSecrets.Add(new Secret("4q7z"));

        Assert.Equal(expected, Scanner.Redact(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("q")]
    public void Add_SecretTooShortToLookFor_IsIgnored(string value)
    {
        using var known = KnownSecrets.Add(new Secret(value));

        Assert.Equal("a q  b", Scanner.Redact("a q  b"));
    }

    [Fact]
    public void Redact_SecretsThatOverlap_LeavesNoRest()
    {
        using var first = KnownSecrets.Add(new Secret("kabcdefgh"));
        using var second = KnownSecrets.Add(new Secret("efghijklm"));

        Assert.Equal($"x {Shown} y", Scanner.Redact("x kabcdefghijklm y"));
    }

    [Fact]
    public void Release_OneOfTwoHolders_KeepsTheSecretKnown()
    {
        var first = KnownSecrets.Add(new Secret("two-holders-1"));
        var second = KnownSecrets.Add(new Secret("two-holders-1"));

        first.Dispose();
        first.Dispose();
        Assert.Equal(Shown, Scanner.Redact("two-holders-1"));

        second.Dispose();
        Assert.Equal("two-holders-1", Scanner.Redact("two-holders-1"));
    }

    [Fact]
    public void Add_HolderThatIsForgotten_IsReleasedWithIt()
    {
        Forget("forgotten-holder-1");

        for (var round = 0; round < 100 && Scanner.HasSensitiveData("forgotten-holder-1"); round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(Scanner.HasSensitiveData("forgotten-holder-1"));
    }

    [Fact]
    public void Add_FromManyThreads_LosesNone()
    {
        Parallel.For(0, 200, number =>
        {
            using var known = KnownSecrets.Add(new Secret($"thread-secret-{number % 7}"));
            Assert.Equal(Shown, Scanner.Redact($"thread-secret-{number % 7}"));
        });

        Assert.False(Scanner.HasSensitiveData("thread-secret-3"));
    }

    [Fact]
    public void TextForms_OfWhatIsHeld_ShowNoSecret()
    {
        using var known = KnownSecrets.Add(new Secret("hunter2hunter2"));

        Assert.DoesNotContain("hunter2", $"{known}", StringComparison.Ordinal);
        Assert.All(Itential.Diagnostics.Redaction.SecretForms.Of("hunter2hunter2"), form => Assert.Equal(Secret.Mask, form.ToString()));
    }

    [Fact]
    public void Add_Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => KnownSecrets.Add(null!));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Forget(string value) => _ = KnownSecrets.Add(new Secret(value));
}

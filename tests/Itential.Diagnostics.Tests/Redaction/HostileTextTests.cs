namespace Itential.Diagnostics.Tests.Redaction;

/// <summary>A megabyte of what makes careless patterns slow. The quadratic ones of the Python SDK would need hours here.</summary>
public sealed class HostileTextTests
{
    private const int Megabyte = 1_000_000;

    private static readonly SensitiveDataScanner Scanner = new();
    private static readonly SensitiveDataScanner Classic = new(new() { ClassicPatternsOnly = true, ReplaceWholeMatch = true });

    public static TheoryData<string> Kinds { get; } = [.. HostileText.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Redact_AMegabyteThenASecret_FindsTheSecret(string kind)
    {
        var redacted = Scanner.Redact($"{HostileText.Create(kind, Megabyte)} \"'\n]}}\napi_key=hunter2hunter2hunter2\n");

        Assert.DoesNotContain("hunter2", redacted, StringComparison.Ordinal);
        Assert.Equal(redacted, Scanner.Redact(redacted));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Redact_AMegabyteBehindASecret_FindsTheSecret(string kind)
    {
        var text = $"api_key=hunter2hunter2hunter2 {HostileText.Create(kind, Megabyte)}";

        Assert.StartsWith("api_key=[REDACTED_API_KEY] ", Scanner.Redact(text), StringComparison.Ordinal);
        Assert.StartsWith("[REDACTED_API_KEY] ", Classic.Redact(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Redact_FourThousandKeysWithoutEnd_AreOne() =>
        Assert.Equal("[REDACTED_PRIVATE_KEY]", Scanner.Redact(string.Concat(Enumerable.Repeat("-----BEGIN RSA PRIVATE KEY-----\n", 4000))));
}

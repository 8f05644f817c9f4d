using BenchmarkDotNet.Attributes;
using Itential.Diagnostics;

namespace Benchmarks.Redaction;

/// <summary>What a session's renewal costs: its new token becomes known, the old one is forgotten, and the next line makes the search anew.</summary>
public class KnownSecretBenchmark
{
    private readonly SensitiveDataScanner _scanner = new();
    private readonly Secret _secret = new("9c1185a5c5e9fc54612808977ee8f548b2258d31");

    [Benchmark]
    public void AddAndRelease() => KnownSecrets.Add(_secret).Dispose();

    [Benchmark]
    public string? AddScanAndRelease()
    {
        using var known = KnownSecrets.Add(_secret);
        return _scanner.Redact("GET /jobs -> 200 (12.34ms)");
    }
}

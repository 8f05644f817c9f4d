using BenchmarkDotNet.Attributes;
using Itential.Diagnostics;

namespace Benchmarks.Redaction;

/// <summary>A line of 200 characters that holds no secret: what nearly every record costs. One with a harmless trigger word beside it, and one with a secret.</summary>
public class CleanLineBenchmark
{
    private const string Clean =
        "2026-11-24 17:10:26,297: [itential.platform] INFO: GET /operations-manager/jobs/64f1c0ffee64f1c0ffee0001?limit=25 -> 200 (12.34ms) after 1 try; 25 of 4711 jobs, state complete, worker 7, node router-core-1";

    private static readonly string Harmless = Clean.Replace("after 1 try; 25", "token count: 25", StringComparison.Ordinal);
    private static readonly string Secret = Clean.Replace("limit=25 -> 200", "token=abcdef 200", StringComparison.Ordinal);
    private static readonly string Line = Clean[..200];

    private readonly SensitiveDataScanner _scanner = new();
    private readonly List<IDisposable> _known = [];

    [GlobalSetup(Target = nameof(NoSecretAmongTwelveKnown))]
    public void AddKnown()
    {
        foreach (var number in Enumerable.Range(0, 12))
        {
            _known.Add(KnownSecrets.Add(new Secret($"hunter{number}-and-more")));
        }
    }

    [GlobalCleanup]
    public void RemoveKnown() => _known.ForEach(known => known.Dispose());

    [Benchmark(Baseline = true)]
    public string NoSecret() => _scanner.Redact(Line);

    [Benchmark]
    public string NoSecretAmongTwelveKnown() => _scanner.Redact(Line);

    [Benchmark]
    public string HarmlessWord() => _scanner.Redact(Harmless);

    [Benchmark]
    public string OneSecret() => _scanner.Redact(Secret);
}

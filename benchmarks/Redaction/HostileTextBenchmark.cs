using BenchmarkDotNet.Attributes;
using Itential.Diagnostics;

namespace Benchmarks.Redaction;

/// <summary>What makes careless patterns slow, at two lengths: ten times the text may cost twelve times the time.</summary>
public class HostileTextBenchmark
{
    private readonly SensitiveDataScanner _scanner = new();
    private readonly SensitiveDataScanner _classic = new(new() { ClassicPatternsOnly = true, ReplaceWholeMatch = true });
    private string _text = "";

    [Params("begin lines", "begin marks", "almost tokens", "nested quotes", "growing escapes", "colons without host", "slashed urls", "digits", "passwords", "cookies")]
    public string Kind { get; set; } = "";

    [Params(100_000, 1_000_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Create() => _text = Kind switch
    {
        "begin lines" => Repeat("-----BEGIN RSA PRIVATE KEY-----\n"),
        "begin marks" => Repeat("-----BEGIN "),
        "almost tokens" => Repeat("eyJ" + new string('a', 1000) + ".eyJ" + new string('b', 1000) + " "),
        "nested quotes" => Repeat("\"password\": '\""),
        "growing escapes" => Repeat("password=\\\"x\n password=\\\\\\\"x\n"),
        "colons without host" => "postgres://" + Repeat("a:"),
        "slashed urls" => Repeat("x://a:b/") + "@",
        "digits" => Repeat("4111111111111112"),
        "passwords" => Repeat("password="),
        _ => "Cookie: " + Repeat("a=b, "),
    };

    [Benchmark]
    public string All() => _scanner.Redact(_text);

    [Benchmark]
    public string Classic() => _classic.Redact(_text);

    private string Repeat(string part) => string.Concat(Enumerable.Repeat(part, Length / part.Length));
}

using BenchmarkDotNet.Attributes;
using Itential.Diagnostics;

namespace Benchmarks.Tracing;

/// <summary>What a traced call costs when a logger takes its two records.</summary>
public class LoggerListensBenchmark
{
    private readonly Work _work = new();

    [Params(false, true)]
    public bool Formats { get; set; }

    [GlobalSetup]
    public void Attach() => ItentialLog.LoggerFactory = new DiscardingLogger(Formats);

    [GlobalCleanup]
    public void Detach() => ItentialLog.LoggerFactory = null;

    [Benchmark(Baseline = true)]
    public int Method() => _work.Plain(1);

    [Benchmark]
    public int MethodTraced() => _work.Traced(1);

    [Benchmark]
    public Task<int> TaskTraced() => _work.TracedAsync(1);
}

using BenchmarkDotNet.Attributes;
using Itential.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Benchmarks.Tracing;

/// <summary>A call through an interface, and the same call through its decorator.</summary>
public class DecoratorBenchmark
{
    private static readonly IWork Work = new Work();
    private readonly IWork _direct = Work;
    private readonly IWork _silent = Work.Traced(NullLogger.Instance);
    private readonly IWork _filtered = Work.Traced(Filtered());
    private readonly IWork _filteredBehindAnother = Work.Traced(new PassingLogger(Filtered()));
    private readonly IWork _discarded = Work.Traced(new DiscardingLogger(formats: false));
    private readonly IWork _formatted = Work.Traced(new DiscardingLogger(formats: true));

    [Benchmark(Baseline = true)]
    public int Direct() => _direct.Add(1);

    [Benchmark]
    public int OffNullLogger() => _silent.Add(1);

    [Benchmark]
    public int OffFactoryAtInformation() => _filtered.Add(1);

    [Benchmark]
    public int OffFactoryBehindAnotherLogger() => _filteredBehindAnother.Add(1);

    [Benchmark]
    public int TraceDiscarded() => _discarded.Add(1);

    [Benchmark]
    public int TraceFormatted() => _formatted.Add(1);

    private static ILogger Filtered()
    {
        var factory = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Information).AddProvider(new DiscardingLoggerProvider()));
        return factory.CreateLogger("Benchmarks.Tracing.IWork");
    }
}

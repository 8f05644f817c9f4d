using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using Perfolizer.Horology;

namespace Benchmarks;

/// <summary>Eight warm-ups and eight iterations of 200 ms: the shortest plan whose ratios repeat.</summary>
internal sealed class MeasurementConfig : ManualConfig
{
    public MeasurementConfig()
    {
        AddJob(Job.Default.WithLaunchCount(1).WithWarmupCount(8).WithIterationCount(8).WithIterationTime(TimeInterval.FromMilliseconds(200)));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddExporter(JsonExporter.FullCompressed);
        AddLogger(ConsoleLogger.Default);
    }
}

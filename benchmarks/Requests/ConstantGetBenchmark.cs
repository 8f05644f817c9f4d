using Baseline;
using BenchmarkDotNet.Attributes;

namespace Benchmarks.Requests;

/// <summary>GET of a constant path, body not read.</summary>
public class ConstantGetBenchmark
{
    private readonly HandWrittenClient _handWritten = new(SampleAnswers.Client(SampleAnswers.Job));
    private readonly IJobsApi _declared = Itential.Refit.RestService.For<IJobsApi>(SampleAnswers.Client(SampleAnswers.Job));

    [Benchmark(Baseline = true)]
    public Task HandWritten() => _handWritten.PingAsync();

    [Benchmark]
    public Task Declared() => _declared.PingAsync();
}

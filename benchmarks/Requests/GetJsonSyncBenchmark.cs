using Baseline;
using BenchmarkDotNet.Attributes;

namespace Benchmarks.Requests;

/// <summary>The first call, synchronous.</summary>
public class GetJsonSyncBenchmark
{
    private readonly HandWrittenClient _handWritten = new(SampleAnswers.Client(SampleAnswers.Job));
    private readonly IJobsApi _declared = Itential.Refit.RestService.For<IJobsApi>(SampleAnswers.Client(SampleAnswers.Job));

    [Benchmark(Baseline = true)]
    public Job HandWritten() => _handWritten.GetJob("64f1c0ffee", 25, "running");

    [Benchmark]
    public Job Declared() => _declared.GetJob("64f1c0ffee", 25, "running");
}

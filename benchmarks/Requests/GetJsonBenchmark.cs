using Baseline;
using BenchmarkDotNet.Attributes;

namespace Benchmarks.Requests;

/// <summary>GET with a path value and two query values, one JSON object back.</summary>
public class GetJsonBenchmark
{
    private readonly HandWrittenClient _handWritten = new(SampleAnswers.Client(SampleAnswers.Job));
    private readonly IJobsApi _declared = Itential.Refit.RestService.For<IJobsApi>(SampleAnswers.Client(SampleAnswers.Job));

    [Benchmark(Baseline = true)]
    public Task<Job> HandWritten() => _handWritten.GetJobAsync("64f1c0ffee", 25, "running");

    [Benchmark]
    public Task<Job> Declared() => _declared.GetJobAsync("64f1c0ffee", 25, "running");
}

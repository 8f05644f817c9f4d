using Baseline;
using BenchmarkDotNet.Attributes;

namespace Benchmarks.Requests;

/// <summary>POST of a JSON object, JSON back.</summary>
public class PostJsonBenchmark
{
    private readonly HandWrittenClient _handWritten = new(SampleAnswers.Client(SampleAnswers.Job));
    private readonly IJobsApi _declared = Itential.Refit.RestService.For<IJobsApi>(SampleAnswers.Client(SampleAnswers.Job));

    [Benchmark(Baseline = true)]
    public Task<Job> HandWritten() => _handWritten.StartAsync(SampleAnswers.Sent);

    [Benchmark]
    public Task<Job> Declared() => _declared.StartAsync(SampleAnswers.Sent);
}

using Baseline;
using BenchmarkDotNet.Attributes;

namespace Benchmarks.Requests;

/// <summary>GET with four query values, a date and an enum among them.</summary>
public class QueryBenchmark
{
    private readonly HandWrittenClient _handWritten = new(SampleAnswers.Client(SampleAnswers.Job));
    private readonly IJobsApi _declared = Itential.Refit.RestService.For<IJobsApi>(SampleAnswers.Client(SampleAnswers.Job));

    [Benchmark(Baseline = true)]
    public Task<Job> HandWritten() => _handWritten.FindJobAsync(25, "core router", SampleAnswers.Since, JobState.Complete);

    [Benchmark]
    public Task<Job> Declared() => _declared.FindJobAsync(25, "core router", SampleAnswers.Since, JobState.Complete);
}

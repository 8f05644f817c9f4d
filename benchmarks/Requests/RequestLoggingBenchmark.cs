using BenchmarkDotNet.Attributes;
using Itential.Refit;

namespace Benchmarks.Requests;

/// <summary>GET of a constant path, body not read: what the look at the log level costs while nobody listens.</summary>
public class RequestLoggingBenchmark
{
    private readonly IJobsApi _optedOut = RestService.For<IJobsApi>(
        SampleAnswers.Client(SampleAnswers.Job),
        new RefitSettings { RequestLogging = new RequestLoggingOptions { Enabled = false } });

    private readonly IJobsApi _silent = RestService.For<IJobsApi>(SampleAnswers.Client(SampleAnswers.Job));

    [Benchmark(Baseline = true)]
    public Task OptedOut() => _optedOut.PingAsync();

    [Benchmark]
    public Task Silent() => _silent.PingAsync();
}

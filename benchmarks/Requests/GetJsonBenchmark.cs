using Baseline;
using BenchmarkDotNet.Attributes;
using Benchmarks.Requests.Peers;
using RestSharp;

namespace Benchmarks.Requests;

/// <summary>GET with a path value and two query values, one JSON object back.</summary>
public class GetJsonBenchmark
{
    private readonly HandWrittenClient _handWritten = new(SampleAnswers.Client(SampleAnswers.Job));
    private readonly IJobsApi _declared = Itential.Refit.RestService.For<IJobsApi>(SampleAnswers.Client(SampleAnswers.Job));
    private readonly IRestEaseJobsApi _restEase = PeerClients.RestEase();
    private readonly RestClient _restSharp = PeerClients.RestSharp();

    [Benchmark(Baseline = true)]
    public Task<Job> HandWritten() => _handWritten.GetJobAsync("64f1c0ffee", 25, "running");

    [Benchmark]
    public Task<Job> Declared() => _declared.GetJobAsync("64f1c0ffee", 25, "running");

    [Benchmark]
    public Task<Job> RestEase() => _restEase.GetJobAsync("64f1c0ffee", 25, "running");

    [Benchmark]
    public Task<Job?> RestSharp() => _restSharp.GetAsync<Job>(
        new RestRequest("/operations-manager/jobs/{id}").AddUrlSegment("id", "64f1c0ffee").AddQueryParameter("limit", 25).AddQueryParameter("filter", "running"));
}

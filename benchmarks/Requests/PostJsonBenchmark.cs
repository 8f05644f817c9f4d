using Baseline;
using BenchmarkDotNet.Attributes;
using Benchmarks.Requests.Peers;
using RestSharp;

namespace Benchmarks.Requests;

/// <summary>POST of a JSON object, JSON back.</summary>
public class PostJsonBenchmark
{
    private readonly HandWrittenClient _handWritten = new(SampleAnswers.Client(SampleAnswers.Job));
    private readonly IJobsApi _declared = Itential.Refit.RestService.For<IJobsApi>(SampleAnswers.Client(SampleAnswers.Job));
    private readonly IRestEaseJobsApi _restEase = PeerClients.RestEase();
    private readonly RestClient _restSharp = PeerClients.RestSharp();

    [Benchmark(Baseline = true)]
    public Task<Job> HandWritten() => _handWritten.StartAsync(SampleAnswers.Sent);

    [Benchmark]
    public Task<Job> Declared() => _declared.StartAsync(SampleAnswers.Sent);

    [Benchmark]
    public Task<Job> RestEase() => _restEase.StartAsync(SampleAnswers.Sent);

    [Benchmark]
    public Task<Job?> RestSharp() => _restSharp.PostAsync<Job>(new RestRequest("/operations-manager/jobs/start").AddJsonBody(SampleAnswers.Sent));
}

using Baseline;
using BenchmarkDotNet.Attributes;

namespace Benchmarks.Requests;

/// <summary>GET of 100 JSON objects, about 12 KB.</summary>
public class GetManyBenchmark
{
    private readonly HandWrittenClient _handWritten = new(SampleAnswers.Client(SampleAnswers.Devices));
    private readonly IJobsApi _declared = Itential.Refit.RestService.For<IJobsApi>(SampleAnswers.Client(SampleAnswers.Devices));

    [Benchmark(Baseline = true)]
    public Task<List<Device>> HandWritten() => _handWritten.ListDevicesAsync();

    [Benchmark]
    public Task<List<Device>> Declared() => _declared.ListDevicesAsync();
}

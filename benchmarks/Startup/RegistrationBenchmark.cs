using BenchmarkDotNet.Attributes;
using Benchmarks.Requests;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmarks.Startup;

/// <summary>Registers 200 clients, and creates none.</summary>
public class RegistrationBenchmark
{
    private static readonly string[] Names = [.. Enumerable.Range(0, 200).Select(index => $"client-{index}")];

    [Benchmark(Baseline = true)]
    public IServiceCollection AddHttpClient()
    {
        var services = new ServiceCollection();
        foreach (var name in Names)
        {
            services.AddHttpClient(name);
        }

        return services;
    }

    [Benchmark]
    public IServiceCollection AddRefitClient()
    {
        var services = new ServiceCollection();
        foreach (var name in Names)
        {
            services.AddRefitClient<IJobsApi>(httpClientName: name);
        }

        return services;
    }
}

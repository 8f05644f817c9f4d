using Itential.Extensions.Resilience;
using Itential.Platform;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Itential.Extensions.Tests.Resilience;

public class OptionsTests
{
    [Fact]
    public async Task Faults_AreAllReported_WhenTheHostStarts()
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(options =>
        {
            options.TotalTimeout = TimeSpan.FromSeconds(31);
            options.AttemptTimeout = TimeSpan.FromSeconds(32);
            options.MaxRetries = 21;
            options.BaseDelay = TimeSpan.Zero;
            options.MaxDelay = TimeSpan.FromSeconds(-1);
            options.MaxConcurrentCalls = 0;
            options.MaxQueuedCalls = -1;
            options.FailureRatio = 1.5;
            options.MinimumThroughput = 1;
            options.SamplingDuration = TimeSpan.Zero;
            options.BreakDuration = TimeSpan.FromDays(2);
        }));

        Assert.Equal(11, error.Failures.Count());
        Assert.All(
            ["TotalTimeout", "AttemptTimeout", "MaxRetries", "BaseDelay", "MaxDelay", "MaxConcurrentCalls", "MaxQueuedCalls", "FailureRatio", "MinimumThroughput", "SamplingDuration", "BreakDuration"],
            property => Assert.Contains(error.Failures, failure => failure.StartsWith($"ItentialResilienceOptions.{property} is ", StringComparison.Ordinal)));
        Assert.All(error.Failures, failure => Assert.EndsWith("(Itential.Platform)", failure, StringComparison.Ordinal));
    }

    [Fact]
    public async Task TotalTimeout_LongerThanTheClientWaits_IsRefused()
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(
            options => options.TotalTimeout = TimeSpan.FromSeconds(20),
            platform => platform.Timeout = TimeSpan.FromSeconds(15)));

        Assert.Contains("TotalTimeout is 00:00:20, but the client ends every call after 00:00:15", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TotalTimeout_IsNeeded_WhereTheClientWaitsForEver()
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(null, platform => platform.Timeout = Timeout.InfiniteTimeSpan));

        Assert.Contains("TotalTimeout is missing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FaultsOfTheClient_AreReportedByTheClient()
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(null, platform => platform.Port = -1));

        Assert.Equal(typeof(PlatformOptions), error.OptionsType);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    public async Task Bounds_AreAllowed(int retries) => await StartAsync(options =>
    {
        options.TotalTimeout = TimeSpan.FromSeconds(30);
        options.AttemptTimeout = Timeout.InfiniteTimeSpan;
        options.MaxRetries = retries;
        options.MaxConcurrentCalls = null;
        options.MaxQueuedCalls = 0;
        options.FailureRatio = 1;
        options.MinimumThroughput = 2;
        options.SamplingDuration = TimeSpan.FromSeconds(0.5);
        options.BreakDuration = TimeSpan.FromSeconds(0.5);
    });

    [Fact]
    public void PlainClient_IsHeldToItsHttpClientsTimeout()
    {
        var services = new ServiceCollection();
        services.AddRefitClient<IProbeApi>()
            .ConfigureHttpClient(http => (http.BaseAddress, http.Timeout) = (new Uri("http://localhost"), TimeSpan.FromSeconds(5)))
            .AddItentialResilience(options => options.TotalTimeout = TimeSpan.FromSeconds(6));
        using var provider = services.BuildServiceProvider();

        var error = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IProbeApi>());

        Assert.Contains("the client ends every call after 00:00:05", error.Message, StringComparison.Ordinal);
    }

    private static async Task StartAsync(Action<ItentialResilienceOptions>? resilience, Action<PlatformOptions>? platform = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddItentialPlatform(options =>
        {
            options.Token = "t";
            platform?.Invoke(options);
        }).AddItentialResilience(resilience);
        using var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }
}

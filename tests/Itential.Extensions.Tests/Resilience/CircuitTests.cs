using System.Net;
using Itential.Extensions.Resilience;
using Itential.Refit;
using Itential.Refit.Authentication;
using Itential.Testing.Faults;
using Microsoft.Extensions.DependencyInjection;
using TestKit;

namespace Itential.Extensions.Tests.Resilience;

public class CircuitTests
{
    [Fact]
    public async Task Circuit_OpensAfterFailures_LetsOneCallTry_AndCloses()
    {
        await using var run = await PlatformCase.StartAsync(Sensitive);
        var fault = run.Fail(4);
        await FailAsync(run, 4);

        var error = await Assert.ThrowsAsync<ApiRequestException>(() => run.Api.ReadAsync(TestContext.Current.CancellationToken));
        var open = Assert.IsType<CircuitOpenException>(error.InnerException);
        Assert.Equal(TimeSpan.FromSeconds(15), open.RetryAfter);
        Assert.Contains("Nothing was sent", error.Message, StringComparison.Ordinal);
        Assert.Contains("Try again in 15 s", error.Message, StringComparison.Ordinal);
        Assert.Equal(4, fault.Hits);

        run.Clock.Advance(TimeSpan.FromSeconds(15));
        Assert.Equal("fine", await run.Api.ReadAsync(TestContext.Current.CancellationToken));
        Assert.Equal("fine", await run.Api.ReadAsync(TestContext.Current.CancellationToken));
        Assert.Contains(run.Log, line => line.Contains("Itential.Platform: the circuit is open for 15 s, after 503", StringComparison.Ordinal));
        Assert.Contains(run.Log, line => line.Contains("Itential.Platform: the circuit is closed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Circuit_WhoseTryFails_StaysOpen()
    {
        await using var run = await PlatformCase.StartAsync(Sensitive);
        var fault = run.Fail(5);
        await FailAsync(run, 4);

        run.Clock.Advance(TimeSpan.FromSeconds(15));
        await FailAsync(run, 1);
        await Assert.ThrowsAsync<ApiRequestException>(() => run.Api.ReadAsync(TestContext.Current.CancellationToken));

        Assert.Equal(5, fault.Hits);
    }

    [Fact]
    public async Task Circuit_OutlivesTheFactorysHandlers()
    {
        await using var run = await PlatformCase.StartAsync(Sensitive, client: client => client.SetHandlerLifetime(TimeSpan.FromSeconds(1)));
        var fault = run.Fail(10);
        await FailAsync(run, 2);
        var handlers = run.Services.GetRequiredService<IHttpMessageHandlerFactory>();
        var first = handlers.CreateHandler("Itential.Platform");
        await Condition.UntilAsync(() => Task.FromResult(!ReferenceEquals(first, handlers.CreateHandler("Itential.Platform"))), TestContext.Current.CancellationToken);

        await FailAsync(run, 2);
        await Assert.ThrowsAsync<ApiRequestException>(() => run.Api.ReadAsync(TestContext.Current.CancellationToken));

        Assert.Equal(4, fault.Hits);
    }

    [Fact]
    public async Task Circuit_IsNotOpened_ByWhatTheCallerDidWrong()
    {
        await using var run = await PlatformCase.StartAsync(Sensitive);
        run.Server.Faults.Add(Fault.Answer(HttpStatusCode.NotFound) with { Path = PlatformCase.Probe, Times = 4 });
        run.Server.Faults.Add(Fault.Answer(HttpStatusCode.InternalServerError) with { Path = PlatformCase.Probe, Times = 4 });
        run.Server.Faults.Add(Fault.Answer(HttpStatusCode.TooManyRequests) with { Path = PlatformCase.Probe, Times = 4 });
        await FailAsync(run, 12);
        run.Fail(0);

        Assert.Equal("fine", await run.Api.ReadAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Circuit_IsNotOpened_ByARefusedLogin()
    {
        await using var run = await PlatformCase.StartAsync(Sensitive, platform => platform.Password = "wrong-password");

        for (var i = 0; i < 8; i++)
        {
            await Assert.ThrowsAsync<AuthenticationFailedException>(() => run.Api.ReadAsync(TestContext.Current.CancellationToken));
        }

        Assert.Equal(1, run.Server.Logins);
    }

    [Fact]
    public async Task Circuit_ThatIsSwitchedOff_StaysClosed()
    {
        await using var run = await PlatformCase.StartAsync(options =>
        {
            Sensitive(options);
            options.UseCircuitBreaker = false;
        });
        run.Fail(12);
        await FailAsync(run, 12);

        Assert.Equal("fine", await run.Api.ReadAsync(TestContext.Current.CancellationToken));
    }

    private static void Sensitive(ItentialResilienceOptions options)
    {
        options.MaxRetries = 0;
        options.MinimumThroughput = 4;
    }

    private static async Task FailAsync(PlatformCase run, int times)
    {
        for (var i = 0; i < times; i++)
        {
            await Assert.ThrowsAsync<ApiException>(() => run.Api.ReadAsync(TestContext.Current.CancellationToken));
        }
    }
}

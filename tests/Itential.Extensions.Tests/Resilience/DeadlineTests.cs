using System.Net;
using Itential.Extensions.Resilience;
using Itential.Refit;
using Itential.Testing.Faults;

namespace Itential.Extensions.Tests.Resilience;

public class DeadlineTests
{
    [Fact]
    public async Task Attempt_ThatTakesTooLong_IsMadeAgain()
    {
        await using var run = await PlatformCase.StartAsync();
        var held = run.Server.Faults.Add(Fault.Hold() with { Path = PlatformCase.Probe, Times = 1 });
        run.Fail(0);

        var reading = run.Api.ReadAsync(TestContext.Current.CancellationToken);
        await held.WaitForHitsAsync(1, TestContext.Current.CancellationToken);
        await run.Clock.PassAsync(TimeSpan.FromSeconds(10));
        await run.Clock.PassPauseAsync(0);

        Assert.Equal("fine", await reading);
        Assert.Contains(run.Repetitions, line => line.Contains("TimeoutRejectedException", StringComparison.Ordinal));
    }

    [Fact]
    public async Task LastAttempt_ThatTakesTooLong_IsATimeoutThatNamesTheLimit()
    {
        await using var run = await PlatformCase.StartAsync(options => options.MaxRetries = 0);
        var held = run.Server.Faults.Add(Fault.Hold() with { Path = PlatformCase.Probe });

        var reading = run.Api.ReadAsync(TestContext.Current.CancellationToken);
        await held.WaitForHitsAsync(1, TestContext.Current.CancellationToken);
        await run.Clock.PassAsync(TimeSpan.FromSeconds(10));
        var error = await Assert.ThrowsAsync<ApiRequestException>(() => reading);

        Assert.IsType<TimeoutException>(error.InnerException);
        Assert.EndsWith("timed out: The one attempt had no answer within its deadline of 10 s.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TotalDeadline_EndsAllAttempts()
    {
        await using var run = await PlatformCase.StartAsync(options => options.TotalTimeout = TimeSpan.FromSeconds(15));
        var held = run.Server.Faults.Add(Fault.Hold() with { Path = PlatformCase.Probe });

        var reading = run.Api.ReadAsync(TestContext.Current.CancellationToken);
        await held.WaitForHitsAsync(1, TestContext.Current.CancellationToken);
        await run.Clock.PassAsync(TimeSpan.FromSeconds(10));
        await run.Clock.PassPauseAsync(0);
        await held.WaitForHitsAsync(2, TestContext.Current.CancellationToken);
        run.Clock.Advance(TimeSpan.FromSeconds(5));
        var error = await Assert.ThrowsAsync<ApiRequestException>(() => reading);

        Assert.IsType<TimeoutException>(error.InnerException);
        Assert.EndsWith("timed out: 2 attempts had no answer to give within the total deadline of 15 s.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_ThatMayNotBeRepeated_HasTheWholeTime()
    {
        await using var run = await PlatformCase.StartAsync();
        var held = run.Server.Faults.Add(Fault.Hold() with { Path = PlatformCase.Probe, Times = 1 });

        var writing = run.Api.WriteAsync("a", TestContext.Current.CancellationToken);
        await held.WaitForHitsAsync(1, TestContext.Current.CancellationToken);
        run.Clock.Advance(TimeSpan.FromSeconds(29));
        held.Release();

        var error = await Assert.ThrowsAsync<ApiException>(() => writing);
        Assert.Equal(HttpStatusCode.NotFound, error.StatusCode);
    }

    [Fact]
    public async Task Pause_ThatWouldEndAfterTheDeadline_GivesTheAnswerBack()
    {
        await using var run = await PlatformCase.StartAsync(options =>
        {
            options.TotalTimeout = TimeSpan.FromSeconds(0.4);
            options.AttemptTimeout = TimeSpan.FromSeconds(0.4);
        });
        var fault = run.Fail(1);

        await Assert.ThrowsAsync<ApiException>(() => run.Api.ReadAsync(TestContext.Current.CancellationToken));

        Assert.Equal(1, fault.Hits);
    }

    [Fact]
    public async Task BareHttpClient_GetsTheLimitToo()
    {
        var server = new HoldingServer();
        await using var run = await PlainCase.StartAsync(server.AnswerAsync, options => options.MaxRetries = 0);
        using var http = ((IHttpClientFactory)run.Services.GetService(typeof(IHttpClientFactory))!).CreateClient("probe");

        var reading = http.GetStringAsync("probe", TestContext.Current.CancellationToken);
        await server.Reached;
        await run.Clock.PassAsync(TimeSpan.FromSeconds(10));
        var error = await Assert.ThrowsAsync<HttpRequestException>(() => reading);

        Assert.IsType<TimeoutException>(error.InnerException);
        Assert.DoesNotContain("Polly", error.ToString(), StringComparison.Ordinal);
    }
}

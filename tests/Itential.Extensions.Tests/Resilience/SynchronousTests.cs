using Itential.Extensions.Resilience;
using Itential.Refit;
using Microsoft.Extensions.DependencyInjection;

namespace Itential.Extensions.Tests.Resilience;

public class SynchronousTests
{
    [Fact]
    public async Task Call_IsRepeated_OnItsOwnThread()
    {
        var threads = new List<int>();
        await using var run = await PlatformCase.StartAsync(client: client => client.AddHttpMessageHandler(() => new PerCallHandler(request =>
        {
            if (request.RequestUri!.AbsolutePath == PlatformCase.Probe)
            {
                threads.Add(Environment.CurrentManagedThreadId);
            }
        })));
        run.Fail(2);
        var own = 0;
        var reading = Task.Factory.StartNew(
            () =>
            {
                own = Environment.CurrentManagedThreadId;
                return run.Api.Read();
            },
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);

        await run.Clock.PassPauseAsync(0);
        await run.Clock.PassPauseAsync(1);

        Assert.Equal("fine", await reading);
        Assert.Equal([own, own, own], threads);
    }

    [Fact]
    public async Task RawVerb_IsRepeatedToo()
    {
        await using var run = await PlatformCase.StartAsync();
        run.Fail(1, retryAfter: "3");
        var reading = Task.Run(() => run.Platform.Get(PlatformCase.Probe), TestContext.Current.CancellationToken);

        await run.Clock.PassAsync(TimeSpan.FromSeconds(3));

        Assert.Equal(200, (int)(await reading).StatusCode);
    }

    [Fact]
    public async Task Deadline_EndsABlockingCall()
    {
        var server = new HoldingServer();
        await using var run = await PlainCase.StartAsync(server.AnswerAsync, options => options.MaxRetries = 0);
        var api = run.Api;
        var reading = Task.Run(api.Read, TestContext.Current.CancellationToken);

        await server.Reached;
        await run.Clock.PassAsync(TimeSpan.FromSeconds(10));
        var error = await Assert.ThrowsAsync<ApiRequestException>(() => reading);

        Assert.IsType<TimeoutException>(error.InnerException);
    }

    [Fact]
    public async Task OpenCircuit_FailsABlockingCall()
    {
        await using var run = await PlatformCase.StartAsync(options => (options.MaxRetries, options.MinimumThroughput) = (0, 2));
        run.Fail(2);
        Assert.Throws<ApiException>(() => run.Api.Read());
        Assert.Throws<ApiException>(() => run.Api.Read());

        var error = Assert.Throws<ApiRequestException>(() => run.Api.Read());

        Assert.IsType<CircuitOpenException>(error.InnerException);
    }
}

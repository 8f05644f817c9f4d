using System.Globalization;
using Itential.Extensions.Resilience;
using Itential.Refit;
using Microsoft.Extensions.DependencyInjection;

namespace Itential.Extensions.Tests.Resilience;

public class ConcurrencyTests
{
    [Fact]
    public async Task Limit_HoldsUnder100Calls_AndAllAreAnswered()
    {
        var server = new HoldingServer { Expected = 8 };
        await using var run = await PlainCase.StartAsync(server.AnswerAsync, options => options.MaxConcurrentCalls = 8);
        var api = run.Api;

        var calls = Enumerable.Range(0, 100).Select(_ => api.ReadAsync(TestContext.Current.CancellationToken)).ToList();
        await server.Reached;
        server.Release();
        var answers = await Task.WhenAll(calls);

        Assert.All(answers, answer => Assert.Equal("fine", answer));
        Assert.Equal(8, server.Most);
        Assert.Equal(100, server.Requests);
    }

    [Fact]
    public async Task Call_BeyondTheQueue_FailsAtOnce()
    {
        var server = new HoldingServer { Expected = 1 };
        await using var run = await PlainCase.StartAsync(server.AnswerAsync, options => (options.MaxConcurrentCalls, options.MaxQueuedCalls) = (1, 1));
        var api = run.Api;
        var first = api.ReadAsync(TestContext.Current.CancellationToken);
        await server.Reached;
        var second = api.ReadAsync(TestContext.Current.CancellationToken);

        var error = await Assert.ThrowsAsync<ApiRequestException>(() => api.ReadAsync(TestContext.Current.CancellationToken));
        server.Release();

        Assert.IsType<ConcurrencyLimitException>(error.InnerException);
        Assert.Contains("1 calls of probe are under way and 1 wait", error.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(ItentialResilienceOptions.MaxQueuedCalls), error.Message, StringComparison.Ordinal);
        Assert.Equal(["fine", "fine"], await Task.WhenAll(first, second));
    }

    [Fact]
    public async Task Waiting_EndsWithTheTotalDeadline_AndSendsNothing()
    {
        var requests = 0;
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var run = await PlainCase.StartAsync(
            _ =>
            {
                requests++;
                return Task.CompletedTask;
            },
            client => client
                .AddHttpMessageHandler(() => new StubbornHandler(reached, release.Task))
                .AddItentialResilience(options => (options.MaxConcurrentCalls, options.TotalTimeout) = (1, TimeSpan.FromSeconds(30))));
        var api = run.Api;
        var first = api.WriteAsync("a", TestContext.Current.CancellationToken);
        await reached.Task.WaitAsync(TestContext.Current.CancellationToken);
        var second = api.WriteAsync("b", TestContext.Current.CancellationToken);

        run.Clock.Advance(TimeSpan.FromSeconds(30));
        var error = await Assert.ThrowsAsync<ApiRequestException>(() => second);
        release.SetResult();
        await Assert.ThrowsAsync<ApiRequestException>(() => first);

        Assert.IsType<TimeoutException>(error.InnerException);
        Assert.EndsWith("30 s passed while the call waited for one of the 1 places of probe. Nothing was sent.", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, requests);
    }

    [Fact]
    public async Task SynchronousCalls_KeepToTheLimit_OnTheirOwnThreads()
    {
        var server = new HoldingServer { Expected = 2 };
        var strayed = 0;
        await using var run = await PlainCase.StartAsync(server.AnswerAsync, client => client
            .AddHttpMessageHandler(() => new PerCallHandler(request =>
            {
                if (Thread.CurrentThread.Name?.StartsWith("caller", StringComparison.Ordinal) != true)
                {
                    Interlocked.Increment(ref strayed);
                }
            }))
            .AddItentialResilience(options => options.MaxConcurrentCalls = 2));
        var api = run.Api;
        using var done = new CountdownEvent(6);
        for (var i = 0; i < 6; i++)
        {
            var thread = new Thread(() =>
            {
                api.Read();
                done.Signal();
            })
            { Name = string.Create(CultureInfo.InvariantCulture, $"caller {i}"), IsBackground = true };
            thread.Start();
        }

        await server.Reached;
        server.Release();
        done.Wait(TestContext.Current.CancellationToken);

        Assert.Equal(2, server.Most);
        Assert.Equal(6, server.Requests);
        Assert.Equal(0, strayed);
    }
}

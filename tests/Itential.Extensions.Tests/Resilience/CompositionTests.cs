using System.Diagnostics;
using System.Globalization;
using Itential.Refit;
using Itential.Refit.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Itential.Extensions.Tests.Resilience;

public class CompositionTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task PlainClient_WithAuthentication_RepeatsOutsideOfTheLogin_WhateverComesFirst(bool resilienceFirst)
    {
        var seen = new List<string>();
        var answers = new Queue<int>([503, 401, 200]);
        var logins = 0;
        await using var run = await PlainCase.StartAsync(AnswerAsync, (client, address) =>
        {
            var authenticator = Authenticator.From((_, _) => Session.FromBearer(address, string.Create(CultureInfo.InvariantCulture, $"t{++logins}")));
            if (resilienceFirst)
            {
                client.AddItentialResilience();
                client.AddAuthentication(authenticator);
            }
            else
            {
                client.AddAuthentication(authenticator);
                client.AddItentialResilience();
            }
        });

        var reading = run.Api.ReadAsync(TestContext.Current.CancellationToken);
        await run.Clock.PassPauseAsync(0);

        Assert.Equal("fine", await reading);
        Assert.Equal(["Bearer t1", "Bearer t1", "Bearer t2"], seen);
        Assert.Equal(2, logins);

        Task AnswerAsync(HttpContext context)
        {
            seen.Add(context.Request.Headers.Authorization.ToString());
            context.Response.StatusCode = answers.Dequeue();
            return context.Response.WriteAsync("fine");
        }
    }

    [Fact]
    public async Task OwnHandler_RunsOnceForEachAttempt_AlsoWhenItIsAddedLater()
    {
        var before = 0;
        var after = 0;
        var answers = new Queue<int>([503, 503, 200]);
        await using var run = await PlainCase.StartAsync(
            context =>
            {
                context.Response.StatusCode = answers.Dequeue();
                return context.Response.WriteAsync("fine");
            },
            client => client
                .AddHttpMessageHandler(() => new PerCallHandler(_ => before++))
                .AddItentialResilience()
                .AddHttpMessageHandler(() => new PerCallHandler(_ => after++)));

        var reading = run.Api.ReadAsync(TestContext.Current.CancellationToken);
        await run.Clock.PassPauseAsync(0);
        await run.Clock.PassPauseAsync(1);

        Assert.Equal("fine", await reading);
        Assert.Equal((3, 3), (before, after));
    }

    [Fact]
    public void Client_ThatHasItAlready_IsRefused()
    {
        var client = new ServiceCollection().AddItentialGateway(options => options.Token = "t").AddItentialResilience();

        var error = Assert.Throws<InvalidOperationException>(() => client.AddItentialResilience());

        Assert.Contains("'Itential.Gateway'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DefaultsOfAllClients_AreRefused()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new ServiceCollection().ConfigureHttpClientDefaults(client => client.AddItentialResilience()));

        Assert.Contains("one client", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoAttempt_IsRepeated_UnlessItIsAskedFor()
    {
        var requests = 0;
        await using var run = await PlainCase.StartAsync(
            context =>
            {
                requests++;
                context.Response.StatusCode = 503;
                return Task.CompletedTask;
            },
            (IHttpClientBuilder _) => { });

        await Assert.ThrowsAsync<ApiException>(() => run.Api.ReadAsync(TestContext.Current.CancellationToken));

        Assert.Equal(1, requests);
    }

    [Fact]
    public async Task Repetitions_AreCountedOnTheCallsActivity()
    {
        var counts = new List<object?>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Itential.Diagnostics.ItentialTelemetry.ActivitySourceName,
            Sample = static (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (activity.GetTagItem("url.template") is "/health/status")
                {
                    counts.Add(activity.GetTagItem("http.request.resend_count"));
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using var run = await PlatformCase.StartAsync();
        run.Server.Faults.Add(Itential.Testing.Faults.Fault.Answer(System.Net.HttpStatusCode.BadGateway) with { Path = "/health/status", Times = 2 });

        var asking = run.Platform.Health.GetHealthStatusAsync(TestContext.Current.CancellationToken);
        await run.Clock.PassPauseAsync(0);
        await run.Clock.PassPauseAsync(1);
        await asking;

        Assert.Contains(2, counts);
    }

    [Fact]
    public async Task Records_HoldNoSecret_AndNameTheCall()
    {
        await using var run = await PlatformCase.StartAsync();
        run.Fail(1);

        var reading = run.Api.ReadAsync(apiKey: "k-3141592653", TestContext.Current.CancellationToken);
        await run.Clock.PassPauseAsync(0);
        await reading;

        var line = Assert.Single(run.Repetitions);
        Assert.Contains("/probe?apiKey=", line, StringComparison.Ordinal);
        Assert.Contains("503; repetition 1 of 3 in ", line, StringComparison.Ordinal);
        Assert.DoesNotContain("k-3141592653", line, StringComparison.Ordinal);
        Assert.All(run.Log.Where(record => record.Contains("Itential.", StringComparison.Ordinal) && !record.Contains("System.Net.Http", StringComparison.Ordinal)), record =>
            Assert.DoesNotContain(Itential.Testing.DemoCredentials.Password, record, StringComparison.Ordinal));
    }
}

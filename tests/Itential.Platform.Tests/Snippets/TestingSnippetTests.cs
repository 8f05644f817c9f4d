using System.Net;
using System.Text;
using Itential.Refit;
using Itential.Testing;
using Itential.Testing.Faults;
using TestKit;

namespace Itential.Platform.Tests.Snippets;

/// <summary>The tests that docs/testing.md shows.</summary>
public sealed class TestingSnippetTests
{
    // snippet: test-with-fault
    [Fact]
    public async Task Server_ThatIsBusyOnce_IsAskedAgain()
    {
        await using var server = await PlatformServer.StartAsync();
        using var platform = PlatformClient.Create(SignIn(server));
        using var busy = server.Faults.Add(Fault.Answer(HttpStatusCode.ServiceUnavailable) with { Method = "GET", Path = "/version", Times = 1 });

        var error = await Assert.ThrowsAsync<ApiException>(() => platform.GetAsync("/version"));
        await platform.GetAsync("/version");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, error.StatusCode);
        Assert.Equal(1, busy.Hits);
        Assert.Equal(2, server.CountOf("GET", "/version"));
        Assert.Equal(0, server.UnauthenticatedRequests);
    }

    private static PlatformOptions SignIn(PlatformServer server) =>
        new() { BaseAddress = server.BaseAddress, User = DemoCredentials.User, Password = DemoCredentials.Password };
    // end-snippet

    // snippet: test-held
    [Fact]
    public async Task Caller_WhoGivesUp_IsToldSo()
    {
        await using var server = await PlatformServer.StartAsync();
        using var platform = PlatformClient.Create(SignIn(server));
        await platform.AuthenticateAsync();
        using var held = server.Faults.Add(Fault.Hold() with { Path = "/version" });
        using var stop = new CancellationTokenSource();

        var call = platform.GetAsync("/version", cancellationToken: stop.Token);
        await held.WaitForHitsAsync();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    // end-snippet

    // snippet: test-with-time
    [Fact]
    public async Task Client_WhoseTtlIsOver_SignsInAgain()
    {
        var clock = new ManualTimeProvider();
        await using var server = await PlatformServer.StartAsync();
        var options = SignIn(server);
        options.Ttl = TimeSpan.FromMinutes(30);
        options.TimeProvider = clock;
        using var platform = PlatformClient.Create(options);

        await platform.GetAsync("/version");
        clock.Advance(TimeSpan.FromMinutes(30));
        await platform.GetAsync("/version");

        Assert.Equal(2, server.Logins);
    }

    // end-snippet

    // snippet: test-seeds
    [Fact]
    public async Task Job_OfTwoSteps_EndsAtTheSecondLook()
    {
        var seeds = PlatformServerOptions.Empty();
        seeds.Workflows = 2;
        seeds.JobSteps = 2;
        await using var server = await PlatformServer.StartAsync(seeds);
        using var platform = PlatformClient.Create(SignIn(server));

        var result = await platform.OperationsManager.StartAndWaitAsync(
            new JobStart { Workflow = "Failing Change" },
            new WaitOptions { Interval = TimeSpan.FromMilliseconds(1) });

        Assert.Equal(WorkState.Failed, result.State);
        Assert.Equal(1, server.CountOf("POST", "/operations-manager/jobs/start"));
    }

    // end-snippet

    // snippet: test-own-interface
    [Fact]
    public async Task Names_AreAskedForByOneCall()
    {
        Uri? asked = null;
        using var http = new HttpClient(new CannedHandler(request =>
        {
            asked = request.RequestUri;
            return new HttpResponseMessage { Content = new StringContent("""{"items":[{"name":"Deploy"}],"total":7}""", Encoding.UTF8, "application/json") };
        }))
        {
            BaseAddress = new Uri("https://platform.example"),
        };

        var page = await RestService.For<INamesApi>(http).GetNamesAsync(limit: 1);

        Assert.Equal("/automation-studio/workflows?include=name&limit=1", asked?.PathAndQuery);
        Assert.Equal(7, page.Total);
    }

    // end-snippet

    [Fact]
    public async Task Fake_OfTheInterface_Answers() => Assert.Equal(2, (await new FakeNames("a", "b").GetNamesAsync(limit: 1)).Total);
}

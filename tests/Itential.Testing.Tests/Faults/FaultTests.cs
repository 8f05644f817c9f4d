using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Testing.Faults;
using TestKit;

namespace Itential.Testing.Tests.Faults;

public sealed class FaultTests
{
    private const string Path = "/health/server";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Answer_Times_IsGivenThatOftenAndNoMore()
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: Token);
        using var http = await HttpCalls.LoginAsync(server);
        var fault = server.Faults.Add(Fault.Answer(HttpStatusCode.ServiceUnavailable, """{"message":"busy"}""") with
        {
            Times = 2,
            Headers = new Dictionary<string, string> { ["Retry-After"] = "7" },
        });

        using var first = await http.GetAsync(Path, Token);
        Assert.Equal("busy", (string?)(await first.ReadAsync(HttpStatusCode.ServiceUnavailable))["message"]);
        Assert.Equal(TimeSpan.FromSeconds(7), first.Headers.RetryAfter?.Delta);
        await http.ReadAsync(Path, HttpStatusCode.ServiceUnavailable);
        await http.ReadAsync(Path);

        Assert.Equal((2, 3, 3), (fault.Hits, server.Requests, server.CountOf("GET", Path)));
    }

    [Theory]
    [InlineData("GET", Path, true)]
    [InlineData("GET", "/health/*", true)]
    [InlineData(null, "*", true)]
    [InlineData(null, null, true)]
    [InlineData("POST", Path, false)]
    [InlineData("GET", "/health", false)]
    [InlineData("GET", "/Health/*", false)]
    public async Task Answer_MethodAndPath_DecideWhoIsHit(string? method, string? path, bool isHit)
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: Token);
        using var http = await HttpCalls.LoginAsync(server);
        server.Faults.Add(Fault.Answer(HttpStatusCode.BadGateway) with { Method = method, Path = path });

        using var response = await http.GetAsync(Path + "?equals=x", Token);

        Assert.Equal(isHit ? HttpStatusCode.BadGateway : HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Answer_OnLogin_CountsTheLoginButRefusesNone()
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: Token);
        using var http = HttpCalls.Connect(server.BaseAddress);
        server.Faults.Add(Fault.Answer(HttpStatusCode.InternalServerError) with { Path = "/login" });

        using var response = await http.PostAsync("/login", HttpCalls.Json("{}"), Token);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal((1, 0, 0), (server.Logins, server.RefusedLogins, server.Requests));
    }

    [Fact]
    public async Task Drop_Request_GetsNoAnswer()
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: Token);
        using var http = await HttpCalls.LoginAsync(server);
        server.Faults.Add(Fault.Drop() with { Times = 1 });

        // A POST with a body is not repeated by the client's own connection pool.
        await Assert.ThrowsAsync<HttpRequestException>(() => http.PostAsync("/operations-manager/jobs/start", HttpCalls.Json("{}"), Token));

        await http.ReadAsync(Path);
    }

    [Fact]
    public async Task Truncate_Request_EndsInTheMiddleOfTheBody()
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: Token);
        using var http = await HttpCalls.LoginAsync(server);
        server.Faults.Add(Fault.Truncate());

        using var response = await http.GetAsync(Path, HttpCompletionOption.ResponseHeadersRead, Token);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var fault = await Assert.ThrowsAsync<HttpRequestException>(() => response.Content.ReadAsStringAsync(Token));
        Assert.IsType<HttpIOException>(fault.InnerException);
    }

    [Fact]
    public async Task Malformed_Request_GetsWhatSaysItIsJson()
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: Token);
        using var http = await HttpCalls.LoginAsync(server);
        server.Faults.Add(Fault.Malformed());

        using var response = await http.GetAsync(Path, Token);
        var body = await response.Content.ReadAsStringAsync(Token);

        Assert.Equal((HttpStatusCode.OK, "application/json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.ThrowsAny<JsonException>(() => JsonNode.Parse(body));
    }

    [Fact]
    public async Task Late_Request_IsAnsweredWhenTheServersClockSaysSo()
    {
        var clock = new ManualTimeProvider();
        await using var server = await PlatformServer.StartAsync(new() { TimeProvider = clock }, Token);
        using var http = await HttpCalls.LoginAsync(server);
        using var fault = server.Faults.Add(Fault.Late(TimeSpan.FromMinutes(2)));

        var call = http.ReadAsync(Path);
        await fault.WaitForHitsAsync(cancellationToken: Token);
        clock.Advance(TimeSpan.FromSeconds(119));
        Assert.False(call.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.NotNull((await call)["version"]);
    }

    [Fact]
    public async Task Hold_Requests_GoOnWhenReleased()
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: Token);
        using var http = await HttpCalls.LoginAsync(server);
        using var fault = server.Faults.Add(Fault.Hold());

        var calls = Enumerable.Range(0, 3).Select(_ => http.ReadAsync(Path)).ToList();
        await fault.WaitForHitsAsync(3, Token);
        Assert.DoesNotContain(calls, call => call.IsCompleted);
        fault.Release();

        await Task.WhenAll(calls);
        await http.ReadAsync(Path);
    }

    [Fact]
    public async Task Answer_WithHold_IsGivenAfterTheRelease()
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: Token);
        using var http = await HttpCalls.LoginAsync(server);
        using var fault = server.Faults.Add(Fault.Answer(HttpStatusCode.GatewayTimeout) with { IsHeld = true });

        var call = http.GetAsync(Path, Token);
        await fault.WaitForHitsAsync(cancellationToken: Token);
        fault.Release();

        using var response = await call;
        Assert.Equal(HttpStatusCode.GatewayTimeout, response.StatusCode);
    }

    [Fact]
    public async Task Reset_HeldRequestAndLaterOnes_AreAnsweredAsUsual()
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: Token);
        using var http = await HttpCalls.LoginAsync(server);
        var held = server.Faults.Add(Fault.Hold() with { Times = 1 });
        server.Faults.Add(Fault.Answer(HttpStatusCode.BadGateway));
        var call = http.ReadAsync(Path);
        await held.WaitForHitsAsync(cancellationToken: Token);

        server.Faults.Reset();

        await call;
        await http.ReadAsync(Path);
    }

    [Fact]
    public async Task Dispose_Handle_TakesItsFaultBackAndLeavesTheOthers()
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: Token);
        using var http = await HttpCalls.LoginAsync(server);
        var first = server.Faults.Add(Fault.Answer(HttpStatusCode.BadGateway));
        server.Faults.Add(Fault.Answer(HttpStatusCode.GatewayTimeout));

        using (var response = await http.GetAsync(Path, Token))
        {
            Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        }

        first.Dispose();

        using var later = await http.GetAsync(Path, Token);
        Assert.Equal(HttpStatusCode.GatewayTimeout, later.StatusCode);
    }

    [Fact]
    public async Task WaitForHits_Cancelled_Ends()
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: Token);
        using var fault = server.Faults.Add(Fault.Hold());
        using var cancelled = new CancellationTokenSource();

        var waiting = fault.WaitForHitsAsync(cancellationToken: cancelled.Token);
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task DisposeAsync_HeldRequest_IsGivenUpAtOnce()
    {
        var server = await GatewayServer.StartAsync(cancellationToken: Token);
        using var http = await HttpCalls.LoginAsync(server);
        var fault = server.Faults.Add(Fault.Hold());
        var call = http.GetAsync("/api/v2.0/status", Token);
        await fault.WaitForHitsAsync(cancellationToken: Token);

        var start = Stopwatch.GetTimestamp();
        await server.DisposeAsync();

        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(4), "The server waited for the request that it held.");
        await Assert.ThrowsAsync<HttpRequestException>(() => call);
    }
}

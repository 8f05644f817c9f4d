using TestKit;
using WireMock.Server;

namespace WireMock.Sessions;

/// <summary>Sessions that grow old by the client's own clock.</summary>
public sealed class SessionLifetimeTests(WireMockFixture server) : ClientTest(server)
{
    [Fact]
    public async Task Call_TtlExceeded_OneMoreLoginAndItsTwoLinesOnce()
    {
        var clock = new ManualTimeProvider();
        using var log = new RecordedLog();
        using var client = Clients.User(Server.Address, options => (options.Ttl, options.TimeProvider, options.LoggerFactory) = (TimeSpan.FromMinutes(30), clock, log));

        await client.GetAsync("/whoami", cancellationToken: Token);
        clock.Advance(TimeSpan.FromSeconds(1799.9));
        await client.GetAsync("/whoami", cancellationToken: Token);
        var before = await LoginsAsync("/login");
        clock.Advance(TimeSpan.FromSeconds(1.3));
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => client.GetAsync("/whoami", cancellationToken: Token)));

        Assert.Equal(1, before);
        Assert.Equal(2, await LoginsAsync("/login"));
        Assert.Equal(
            ["Auth TTL exceeded (1801.2s >= 1800s)", "Forcing reauthentication due to timeout"],
            log.Lines.Where(line => line.StartsWith("Auth TTL", StringComparison.Ordinal) || line.StartsWith("Forcing", StringComparison.Ordinal)));
        Assert.DoesNotContain(log.Lines, line => line.Contains(Clients.Password, StringComparison.Ordinal) || line.Contains("stub-session-token", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Call_OAuthTokenNearItsEnd_IsRenewedThirtySecondsBefore()
    {
        var clock = new ManualTimeProvider();
        using var client = Clients.OAuth(Server.Address, options => options.TimeProvider = clock);

        client.Get("/whoami", cancellationToken: Token);
        clock.Advance(TimeSpan.FromSeconds(3569));
        client.Get("/whoami", cancellationToken: Token);
        var before = await LoginsAsync("/oauth/token");
        clock.Advance(TimeSpan.FromSeconds(1));
        client.Get("/whoami", cancellationToken: Token);

        Assert.Equal(1, before);
        Assert.Equal(2, await LoginsAsync("/oauth/token"));
    }

    [Fact]
    public async Task Call_NoTtl_NeverLogsInAgain()
    {
        var clock = new ManualTimeProvider();
        using var client = Clients.Gateway(Server.Address, options => options.TimeProvider = clock);

        await client.GetAsync("/poll", cancellationToken: Token);
        clock.Advance(TimeSpan.FromDays(365));
        await client.GetAsync("/poll", cancellationToken: Token);

        Assert.Equal(1, await LoginsAsync("/api/v2.0/login"));
    }

    [Fact]
    public async Task Invalidate_LiveSession_NextCallLogsIn()
    {
        using var client = Clients.Gateway(Server.Address);

        await client.GetAsync("/poll", cancellationToken: Token);
        client.Sessions.Invalidate();
        client.Get("/poll", cancellationToken: Token);

        Assert.Equal(2, await LoginsAsync("/api/v2.0/login"));
    }
}

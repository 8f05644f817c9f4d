using Itential.Refit.Authentication;
using Itential.Refit.Tests.Authentication.Servers;
using Microsoft.Extensions.Logging;
using TestKit;

namespace Itential.Refit.Tests.Authentication;

public sealed class ExpiryTests : IDisposable
{
    private readonly ManualTimeProvider _clock = new();
    private readonly CapturingLog _log = new();

    [Fact]
    public async Task Call_JustBeforeTtl_KeepsSession()
    {
        using var server = new MemoryServer();
        using var sessions = server.Sessions(Options(TimeSpan.FromSeconds(1800)));
        using var client = server.Client(sessions);
        await Calls.GetAsync(client);

        _clock.Advance(TimeSpan.FromSeconds(1800) - TimeSpan.FromTicks(1));
        await Calls.GetAsync(client);

        Assert.Equal(1, server.Logins);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Call_AtTtl_LogsInAgain(bool sync)
    {
        using var server = new MemoryServer();
        using var sessions = server.Sessions(Options(TimeSpan.FromSeconds(1800)));
        using var client = server.Client(sessions);
        await Calls.SendAsync(client, sync);

        _clock.Advance(TimeSpan.FromSeconds(1800));
        await Calls.SendAsync(client, sync);

        Assert.Equal(2, server.Logins);
        Assert.Equal(["Bearer token-1", "Bearer token-2"], server.Credentials);
    }

    [Fact]
    public async Task Ttl_CountsFromBeforeTheLoginWasSent()
    {
        using var server = new MemoryServer();
        server.OnLogin = _ => _clock.Advance(TimeSpan.FromSeconds(4));
        using var sessions = server.Sessions(Options(TimeSpan.FromSeconds(10)));
        using var client = server.Client(sessions);
        await Calls.GetAsync(client);

        _clock.Advance(TimeSpan.FromSeconds(6));
        await Calls.GetAsync(client);

        Assert.Equal(2, server.Logins);
    }

    [Fact]
    public async Task Expiry_WritesTheTwoLinesOnceAtInformation()
    {
        using var server = new MemoryServer();
        using var sessions = server.Sessions(Options(TimeSpan.FromSeconds(1800)));
        using var client = server.Client(sessions);
        await Calls.GetAsync(client);

        _clock.Advance(TimeSpan.FromSeconds(1801.2));
        await ConcurrentCallers.RunAsync(client, callers: 20, calls: 2);

        var lines = _log.Lines.Where(line => line.Category == "Itential.Refit.Authentication").SkipWhile(line => line.Id != 1).ToList();
        Assert.Equal(
            [
                ("Itential.Refit.Authentication", LogLevel.Information, 1, "Auth TTL exceeded (1801.2s >= 1800s)"),
                ("Itential.Refit.Authentication", LogLevel.Information, 2, "Forcing reauthentication due to timeout"),
                ("Itential.Refit.Authentication", LogLevel.Information, 5, "Logging in at http://platform.test."),
                ("Itential.Refit.Authentication", LogLevel.Information, 6, "Logged in at http://platform.test in 0.000 s."),
            ],
            lines);
    }

    [Fact]
    public async Task Expiry_LoginFails_LinesAreNotRepeatedByLaterCalls()
    {
        using var server = new MemoryServer();
        using var sessions = server.Sessions(Options(TimeSpan.FromSeconds(1800)));
        using var client = server.Client(sessions);
        await Calls.GetAsync(client);

        server.LoginStatus = System.Net.HttpStatusCode.ServiceUnavailable;
        _clock.Advance(TimeSpan.FromSeconds(1800));
        await Assert.ThrowsAsync<AuthenticationFailedException>(() => Calls.GetAsync(client));
        _clock.Advance(TimeSpan.FromMinutes(1));
        await Assert.ThrowsAsync<AuthenticationFailedException>(() => Calls.GetAsync(client));

        Assert.Equal(3, server.Logins);
        Assert.Single(_log.Texts, "Auth TTL exceeded (1800.0s >= 1800s)");
        Assert.Single(_log.Texts, "Forcing reauthentication due to timeout");
        Assert.Equal(2, _log.Lines.Count(line => line is { Level: LogLevel.Warning, Id: 7 }));
    }

    [Fact]
    public async Task TtlOff_NoLifetime_NeverLogsInAgain()
    {
        using var server = new MemoryServer();
        using var sessions = server.Sessions(Options(TimeSpan.Zero));
        using var client = server.Client(sessions);
        await Calls.GetAsync(client);

        _clock.Advance(TimeSpan.FromDays(1000));
        await Calls.GetAsync(client);

        Assert.Equal(1, server.Logins);
    }

    [Theory]
    [InlineData(3600, 3570)]
    [InlineData(120, 90)]
    [InlineData(60, 45)]
    [InlineData(4, 3)]
    public async Task Lifetime_TtlOff_EndsThirtySecondsOrAQuarterEarlier(int lifetime, int replacedAt)
    {
        using var server = new MemoryServer();
        using var sessions = server.Sessions(Options(TimeSpan.Zero), TimeSpan.FromSeconds(lifetime));
        using var client = server.Client(sessions);
        await Calls.GetAsync(client);

        _clock.Advance(TimeSpan.FromSeconds(replacedAt) - TimeSpan.FromTicks(1));
        await Calls.GetAsync(client);
        Assert.Equal(1, server.Logins);

        _clock.Advance(TimeSpan.FromTicks(1));
        await Calls.GetAsync(client);
        Assert.Equal(2, server.Logins);
        Assert.DoesNotContain("Forcing reauthentication due to timeout", _log.Texts);
    }

    [Theory]
    [InlineData(300, 3600, 300)]
    [InlineData(3600, 600, 570)]
    [InlineData(585, 600, 570)]
    [InlineData(570, 600, 570)]
    [InlineData(569, 600, 569)]
    public async Task Lifetime_AndTtl_TheEarlierEndCounts(int ttl, int lifetime, int replacedAt)
    {
        using var server = new MemoryServer();
        using var sessions = server.Sessions(Options(TimeSpan.FromSeconds(ttl)), TimeSpan.FromSeconds(lifetime));
        using var client = server.Client(sessions);
        await Calls.GetAsync(client);

        _clock.Advance(TimeSpan.FromSeconds(replacedAt) - TimeSpan.FromTicks(1));
        await Calls.GetAsync(client);
        Assert.Equal(1, server.Logins);

        _clock.Advance(TimeSpan.FromTicks(1));
        await Calls.GetAsync(client);
        Assert.Equal(2, server.Logins);
    }

    [Fact]
    public async Task Lifetime_Endless_NeverEnds()
    {
        using var server = new MemoryServer();
        using var sessions = server.Sessions(Options(TimeSpan.Zero), TimeSpan.MaxValue);
        using var client = server.Client(sessions);
        _clock.Advance(TimeSpan.FromDays(1));
        await Calls.GetAsync(client);

        _clock.Advance(TimeSpan.FromDays(100_000));
        await Calls.GetAsync(client);

        Assert.Equal(1, server.Logins);
    }

    [Fact]
    public async Task Lifetime_Ends_SaysSoWithTheAge()
    {
        using var server = new MemoryServer();
        using var sessions = server.Sessions(Options(TimeSpan.FromHours(1)), TimeSpan.FromMinutes(10));
        using var client = server.Client(sessions);
        await Calls.GetAsync(client);

        _clock.Advance(TimeSpan.FromSeconds(571.5));
        await Calls.GetAsync(client);

        Assert.Contains("The session of http://platform.test is 571.5 s old and near the end of its lifetime.", _log.Texts);
    }

    [Fact]
    public async Task Session_Refused_SaysSoWithTheAge()
    {
        using var server = new MemoryServer();
        using var sessions = server.Sessions(Options(TimeSpan.FromHours(1)), TimeSpan.FromHours(2));
        using var client = server.Client(sessions);
        await Calls.GetAsync(client);

        _clock.Advance(TimeSpan.FromSeconds(61.5));
        server.KillSessions();
        await Calls.GetAsync(client);

        Assert.Contains("The session of http://platform.test is 61.5 s old and no longer accepted.", _log.Texts);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public async Task Lifetime_NotAboveZero_IsUnknown(int lifetime)
    {
        using var server = new MemoryServer();
        using var sessions = server.Sessions(Options(TimeSpan.Zero), TimeSpan.FromSeconds(lifetime));
        using var client = server.Client(sessions);
        await Calls.GetAsync(client);

        _clock.Advance(TimeSpan.FromDays(1));
        await Calls.GetAsync(client);

        Assert.Equal(1, server.Logins);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Caller_SessionExpiresWhileItWaits_UsesItAllTheSame(bool sync)
    {
        using var server = new MemoryServer();
        server.OnLogin = _ => _clock.Advance(TimeSpan.FromSeconds(20));
        using var sessions = server.Sessions(Options(TimeSpan.FromSeconds(10)));
        using var client = server.Client(sessions);

        using var response = await Calls.SendAsync(client, sync);

        Assert.True(response.IsSuccessStatusCode);
        Assert.Equal(1, server.Logins);
    }

    [Fact]
    public async Task LoggingProvider_Throws_LoginSucceeds()
    {
        using var server = new MemoryServer();
        using var sessions = server.Sessions(new SessionOptions { LoggerFactory = LoggerFactory.Create(builder => builder.AddProvider(new ThrowingProvider())) });
        using var client = server.Client(sessions);

        using var response = await Calls.GetAsync(client);

        Assert.True(response.IsSuccessStatusCode);
    }

    public void Dispose() => _log.Dispose();

    private SessionOptions Options(TimeSpan ttl) => new() { Ttl = ttl, TimeProvider = _clock, LoggerFactory = _log };

    private sealed class ThrowingProvider : ILoggerProvider, ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public ILogger CreateLogger(string categoryName) => this;

        public void Dispose()
        {
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            throw new InvalidOperationException("The disk is full.");
    }
}

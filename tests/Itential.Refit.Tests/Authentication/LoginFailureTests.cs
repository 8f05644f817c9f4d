using System.Net;
using Itential.Refit.Authentication;
using Itential.Refit.Tests.Authentication.Servers;
using TestKit;

namespace Itential.Refit.Tests.Authentication;

public sealed class LoginFailureTests
{
    private readonly ManualTimeProvider _clock = new();

    [Fact]
    public async Task RejectedPassword_FiftyConcurrentCallers_OneLoginReachesTheServer()
    {
        await using var server = await WebServer.StartAsync(TestContext.Current.CancellationToken);
        using var sessions = new SessionManager(server.Authenticator("wrong"), new SessionOptions { TimeProvider = _clock });
        using var client = server.Client(sessions);

        var results = await ConcurrentCallers.RunAsync(client, callers: 50, calls: 1);

        var failures = results.Cast<AuthenticationFailedException>().ToList();
        Assert.Equal(1, server.Logins);
        Assert.Equal(0, server.Requests);
        Assert.Equal(50, failures.Distinct().Count());
        Assert.All(failures, failure => Assert.StartsWith($"The login at {server.Origin.GetLeftPart(UriPartial.Authority)} was refused with 401 (Unauthorized).", failure.Message, StringComparison.Ordinal));
        Assert.All(failures, failure => Assert.Equal(HttpStatusCode.Unauthorized, failure.StatusCode));
    }

    [Fact]
    public async Task Failure_AllWaitingCallers_GetInstancesOfTheirOwnWithTheSameMessageAndCause()
    {
        using var mayEnd = new ManualResetEventSlim();
        using var server = new MemoryServer
        {
            OnLogin = token =>
            {
                mayEnd.Wait(token);
                throw new HttpRequestException("no route");
            },
        };
        using var sessions = server.Sessions();
        using var client = server.Client(sessions);

        var calls = Enumerable.Range(0, 10).Select(_ => Calls.GetAsync(client)).ToList();
        mayEnd.Set();
        var failures = new List<AuthenticationFailedException>();
        foreach (var call in calls)
        {
            failures.Add(await Assert.ThrowsAsync<AuthenticationFailedException>(() => call));
        }

        Assert.Equal(10, failures.Distinct().Count());
        Assert.Equal("The login at http://platform.test got no answer.", Assert.Single(failures.Select(failure => failure.Message).Distinct()));
        Assert.IsType<HttpRequestException>(Assert.Single(failures.Select(failure => failure.InnerException).Distinct()));
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.Forbidden)]
    public async Task Refusals_Repeated_DoubleFromOneSecondToFifteenMinutes(HttpStatusCode status)
    {
        using var server = new MemoryServer { LoginStatus = status };

        Assert.Equal([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900], await WindowsAsync(server, count: 12));
    }

    [Theory]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.Found)]
    public async Task Faults_Repeated_DoubleFromOneToThirtySeconds(HttpStatusCode status)
    {
        using var server = new MemoryServer { LoginStatus = status };

        Assert.Equal([1, 2, 4, 8, 16, 30, 30], await WindowsAsync(server, count: 7));
    }

    [Fact]
    public async Task Refusals_FaultInBetween_GoOnWhereTheyWere()
    {
        using var server = new MemoryServer();
        using var sessions = server.Sessions(new SessionOptions { TimeProvider = _clock });
        using var client = server.Client(sessions);
        var windows = new List<double>();
        foreach (var status in new[] { HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.BadGateway, HttpStatusCode.Unauthorized })
        {
            server.LoginStatus = status;
            windows.Add(await WindowAsync(server, client));
        }

        Assert.Equal([1, 2, 1, 4], windows);
    }

    [Fact]
    public async Task Window_Open_CallsFailAtOnceAndSayHowLong()
    {
        using var server = new MemoryServer { LoginStatus = HttpStatusCode.Unauthorized };
        using var sessions = server.Sessions(new SessionOptions { TimeProvider = _clock });
        using var client = server.Client(sessions);
        await Assert.ThrowsAsync<AuthenticationFailedException>(() => Calls.GetAsync(client));

        _clock.Advance(TimeSpan.FromSeconds(0.6));
        var failure = await Assert.ThrowsAsync<AuthenticationFailedException>(() => Calls.GetAsync(client));

        Assert.Equal(1, server.Logins);
        Assert.EndsWith("No login is tried for another 0.4 s.", failure.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, failure.StatusCode);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.BadGateway)]
    public async Task Success_AfterFailures_StartsBackOffAnew(HttpStatusCode status)
    {
        using var server = new MemoryServer { LoginStatus = status };
        using var sessions = server.Sessions(new SessionOptions { TimeProvider = _clock, Ttl = TimeSpan.FromHours(1) });
        using var client = server.Client(sessions);
        await WindowAsync(server, client);
        await WindowAsync(server, client);

        server.LoginStatus = HttpStatusCode.OK;
        await Calls.GetAsync(client);
        server.LoginStatus = status;
        _clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(1, await WindowAsync(server, client));
    }

    [Fact]
    public async Task Invalidate_WindowOpen_NextCallLogsIn()
    {
        using var server = new MemoryServer { LoginStatus = HttpStatusCode.Unauthorized };
        using var sessions = server.Sessions(new SessionOptions { TimeProvider = _clock });
        using var client = server.Client(sessions);
        await Assert.ThrowsAsync<AuthenticationFailedException>(() => Calls.GetAsync(client));

        server.LoginStatus = HttpStatusCode.OK;
        sessions.Invalidate();
        using var response = await Calls.GetAsync(client);

        Assert.True(response.IsSuccessStatusCode);
        Assert.Equal(2, server.Logins);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, 0, 900, 30)]
    [InlineData(HttpStatusCode.Unauthorized, 1, 0, 30)]
    [InlineData(HttpStatusCode.BadGateway, 1, 900, 0)]
    public async Task BackOff_Zero_IsOff(HttpStatusCode status, int start, int refused, int fault)
    {
        using var server = new MemoryServer { LoginStatus = status };
        using var sessions = server.Sessions(new SessionOptions
        {
            TimeProvider = _clock,
            BackOff = TimeSpan.FromSeconds(start),
            RefusedBackOffLimit = TimeSpan.FromSeconds(refused),
            FaultBackOffLimit = TimeSpan.FromSeconds(fault),
        });
        using var client = server.Client(sessions);

        await Assert.ThrowsAsync<AuthenticationFailedException>(() => Calls.GetAsync(client));
        await Assert.ThrowsAsync<AuthenticationFailedException>(() => Calls.GetAsync(client));

        Assert.Equal(2, server.Logins);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Login_DeadlinePasses_FailsWithTimeoutNamingTheLimit(bool sync)
    {
        using var arrived = new SemaphoreSlim(0);
        using var ended = new SemaphoreSlim(0);
        using var server = new MemoryServer
        {
            OnLogin = token =>
            {
                arrived.Release();
                token.WaitHandle.WaitOne();
                ended.Release();
                token.ThrowIfCancellationRequested();
            },
        };
        using var sessions = server.Sessions(new SessionOptions { TimeProvider = _clock, LoginTimeout = TimeSpan.FromSeconds(12.5) });
        using var client = server.Client(sessions);

        var call = Calls.SendAsync(client, sync);
        await arrived.WaitAsync(TestContext.Current.CancellationToken);
        _clock.Advance(TimeSpan.FromSeconds(12.5));

        var failure = await Assert.ThrowsAsync<AuthenticationFailedException>(() => call);
        Assert.Equal("The login at http://platform.test did not finish within its limit of 12.5 s.", failure.Message);
        Assert.Contains("12.5 s", Assert.IsType<TimeoutException>(failure.InnerException).Message, StringComparison.Ordinal);
        await ended.WaitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task LoginSync_TimersDoNotFire_WaitingThreadKeepsTheDeadlineItself()
    {
        using var server = new MemoryServer { OnLogin = token => token.WaitHandle.WaitOne() };
        using var sessions = server.Sessions(new SessionOptions { TimeProvider = new TimerlessClock(), LoginTimeout = TimeSpan.FromMilliseconds(50) });
        using var client = server.Client(sessions);

        var failure = await Assert.ThrowsAsync<AuthenticationFailedException>(() => Calls.SendAsync(client, sync: true));

        Assert.IsType<TimeoutException>(failure.InnerException);
    }

    [Fact]
    public async Task Login_AuthenticatorIgnoresItsToken_CallersGoAtTheDeadlineAllTheSame()
    {
        using var arrived = new SemaphoreSlim(0);
        using var mayEnd = new ManualResetEventSlim();
        using var server = new MemoryServer();
        server.OnLogin = _ =>
        {
            if (server.Logins == 1)
            {
                arrived.Release();
                mayEnd.Wait(TestContext.Current.CancellationToken);
            }
        };
        using var sessions = server.Sessions(new SessionOptions { TimeProvider = _clock });
        using var client = server.Client(sessions);

        var call = Calls.GetAsync(client);
        await arrived.WaitAsync(TestContext.Current.CancellationToken);
        _clock.Advance(TimeSpan.FromSeconds(30));
        await Assert.ThrowsAsync<AuthenticationFailedException>(() => call);
        mayEnd.Set();
        _clock.Advance(TimeSpan.FromSeconds(1));
        await Calls.GetAsync(client);

        Assert.Equal(["Bearer token-2"], server.Credentials);
    }

    [Fact]
    public async Task Authenticator_Throws_FailureNamesTheTypeOnly()
    {
        using var server = new MemoryServer();
        var authenticator = Authenticator.From((_, _) => throw new FormatException("secret text"));
        using var sessions = new SessionManager(authenticator);
        using var client = server.Client(sessions);

        var failure = await Assert.ThrowsAsync<AuthenticationFailedException>(() => Calls.GetAsync(client));

        Assert.Equal("The login at the client's server ended in an error of its authenticator (FormatException).", failure.Message);
    }

    public static TheoryData<string, Exception> Failures => new()
    {
        { "HttpRequestException", new HttpRequestException("no route") },
        { "403", new AuthenticationFailedException("Refused.", HttpStatusCode.Forbidden) },
        { "AuthenticationFailedException", new AuthenticationFailedException("Odd.") },
        { "JsonException", new AuthenticationFailedException("Odd.", new System.Text.Json.JsonException("text of the answer")) },
    };

    [Theory]
    [MemberData(nameof(Failures), DisableDiscoveryEnumeration = true)]
    public async Task Line_OfAFailure_NamesItsKindAndNeverItsText(string kind, Exception thrown)
    {
        using var log = new CapturingLog();
        using var server = new MemoryServer { OnLogin = _ => throw thrown };
        using var sessions = server.Sessions(new SessionOptions { TimeProvider = _clock, LoggerFactory = log });
        using var client = server.Client(sessions);

        await Assert.ThrowsAsync<AuthenticationFailedException>(() => Calls.GetAsync(client));

        Assert.Contains($"The login failed ({kind}). No other is tried for 1.0 s.", log.Texts);
    }

    [Fact]
    public async Task Authenticator_GivesNoSession_Fails()
    {
        using var server = new MemoryServer();
        using var sessions = new SessionManager(Authenticator.From((_, _) => null!));
        using var client = server.Client(sessions);

        var failure = await Assert.ThrowsAsync<AuthenticationFailedException>(() => Calls.GetAsync(client));

        Assert.IsType<InvalidOperationException>(failure.InnerException);
        Assert.Equal(0, server.Requests);
    }

    [Fact]
    public void Options_SeveralOutOfRange_AreAllNamed()
    {
        using var server = new MemoryServer();

        var error = Assert.Throws<ArgumentException>(() => server.Sessions(new SessionOptions
        {
            Ttl = TimeSpan.FromSeconds(-1),
            LoginTimeout = TimeSpan.Zero,
            BackOff = TimeSpan.FromSeconds(-2),
        }));

        Assert.Contains("Ttl is -00:00:01", error.Message, StringComparison.Ordinal);
        Assert.Contains("LoginTimeout is 00:00:00", error.Message, StringComparison.Ordinal);
        Assert.Contains("BackOff is -00:00:02", error.Message, StringComparison.Ordinal);
    }

    private async Task<List<double>> WindowsAsync(MemoryServer server, int count)
    {
        using var sessions = server.Sessions(new SessionOptions { TimeProvider = _clock });
        using var client = server.Client(sessions);
        var windows = new List<double>();
        for (var i = 0; i < count; i++)
        {
            windows.Add(await WindowAsync(server, client));
        }

        return windows;
    }

    /// <summary>Fails one login and measures, second by second, until the next one is allowed.</summary>
    private async Task<double> WindowAsync(MemoryServer server, HttpClient client)
    {
        var logins = server.Logins;
        await Assert.ThrowsAsync<AuthenticationFailedException>(() => Calls.GetAsync(client));
        Assert.Equal(logins + 1, server.Logins);
        var message = (await Assert.ThrowsAsync<AuthenticationFailedException>(() => Calls.GetAsync(client))).Message;
        var seconds = double.Parse(message.Split("another ")[1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
        _clock.Advance(TimeSpan.FromSeconds(seconds) - TimeSpan.FromTicks(1));
        await Assert.ThrowsAsync<AuthenticationFailedException>(() => Calls.GetAsync(client));
        Assert.Equal(logins + 1, server.Logins);
        _clock.Advance(TimeSpan.FromTicks(1));
        return seconds;
    }

    /// <summary>A clock as it is while the thread pool is used up: it goes on, and no timer fires.</summary>
    private sealed class TimerlessClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new ManualTimeProvider().CreateTimer(callback, state, dueTime, period);
    }
}

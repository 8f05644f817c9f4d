using System.Text;
using Itential.Diagnostics;
using Itential.Refit.Authentication;
using Itential.Refit.Tests.Authentication.Servers;
using Microsoft.Extensions.Logging;

namespace Itential.Refit.Tests.Authentication.Sharing;

public sealed class TakeOverTests : IDisposable
{
    private readonly Fleet _fleet = new();

    [Fact]
    public async Task SecondProcess_TakesTheSessionOver_WithoutALogin()
    {
        await _fleet.Start().CallAsync();
        await _fleet.Start().CallAsync();

        Assert.Equal(1, _fleet.Server.Logins);
        Assert.Equal(["Bearer token-1", "Bearer token-1"], _fleet.Server.Credentials);
        Assert.Equal(
            ["Logging in at http://platform.test.", "Logged in at http://platform.test in 0.000 s.", "Took over the session of http://platform.test from the shared store."],
            _fleet.Lines);
        Assert.All(_fleet.Log.Lines.Where(line => line.Category == "Itential.Refit.Authentication"), line => Assert.Equal(LogLevel.Information, line.Level));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Store_HoldsNoSecretInClear(bool cookies)
    {
        _fleet.Server.UsesCookies = cookies;

        await _fleet.Start(password: "pa55word").CallAsync();

        var text = string.Concat(_fleet.Cache.Stored.Select(Encoding.Latin1.GetString)) + _fleet.Name;
        Assert.DoesNotContain("token-1", text, StringComparison.Ordinal);
        Assert.DoesNotContain("sid", text, StringComparison.Ordinal);
        Assert.DoesNotContain("pa55word", text, StringComparison.Ordinal);
        Assert.DoesNotContain("platform.test", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cookies_AreTakenOver_AndLaterChangesStayWithTheirProcess()
    {
        _fleet.Server.UsesCookies = true;
        _fleet.Server.ChecksSessions = false;
        var first = _fleet.Start();
        await first.CallAsync();
        _fleet.Server.OnRequest = _ => new HttpResponseMessage { Headers = { { "Set-Cookie", "lang=en-GB-oed" } } };
        await first.CallAsync();
        _fleet.Server.OnRequest = _ => new HttpResponseMessage();
        await first.CallAsync();

        await _fleet.Start().CallAsync();

        Assert.Equal(["sid=token-1", "sid=token-1", "sid=token-1; lang=en-GB-oed", "sid=token-1"], _fleet.Server.Credentials);
    }

    [Fact]
    public async Task SecretTakenOver_IsHiddenInLogs_AlsoWhenOnlyTheReaderLives()
    {
        _fleet.Server.ChecksSessions = false;
        var token = "shared-" + Guid.NewGuid();
        using (var first = Manager(token))
        using (var client = _fleet.Server.Client(first))
        {
            await Calls.GetAsync(client);
        }

        Assert.Contains(token, SensitiveDataScanner.Default.Redact($"it is {token} here")!, StringComparison.Ordinal);
        using var second = Manager("never-used");
        using var reader = _fleet.Server.Client(second);
        await Calls.GetAsync(reader);

        Assert.True(second.TakeLive()!.IsTakenOver);
        Assert.DoesNotContain(token, SensitiveDataScanner.Default.Redact($"it is {token} here")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherPassword_GetsNoSessionOfTheRightOne()
    {
        await _fleet.Start(password: "right").CallAsync();
        await _fleet.Start(password: "older").CallAsync();

        Assert.Equal(2, _fleet.Server.Logins);
        Assert.Equal(2, _fleet.Cache.Sessions.Count());
    }

    [Fact]
    public async Task OtherUser_GetsASessionOfItsOwn()
    {
        await _fleet.Start().CallAsync();
        await _fleet.Start(owner: Fleet.Owner with { Principal = "other" }).CallAsync();

        Assert.Equal(["Bearer token-1", "Bearer token-2"], _fleet.Server.Credentials);
    }

    [Fact]
    public async Task OlderKey_IsStillRead_AndNeverWritten()
    {
        var before = new SharedSessionStore(_fleet.Cache, Fleet.Key(1)) { Lock = _fleet.Lock };
        var after = new SharedSessionStore(_fleet.Cache, Fleet.Key(2), Fleet.Key(1)) { Lock = _fleet.Lock };
        await _fleet.Start(before).CallAsync();
        var old = _fleet.Name;

        var moved = _fleet.Start(after);
        await moved.CallAsync();
        Assert.Equal(1, _fleet.Server.Logins);
        Assert.Equal(old, _fleet.Name);

        _fleet.Server.KillSessions();
        await moved.CallAsync();
        await _fleet.Start(after).CallAsync();
        Assert.Equal(2, _fleet.Server.Logins);
        Assert.Equal(2, _fleet.Cache.Sessions.Count());
        Assert.Equal((byte)'2', _fleet.Cache[_fleet.Cache.Sessions.Single(name => name != old)][3]);
    }

    [Fact]
    public async Task NoStore_IsNeverAsked()
    {
        using var sessions = _fleet.Server.Sessions(new SessionOptions { TimeProvider = _fleet.Clock });
        using var client = _fleet.Server.Client(sessions);
        await Calls.GetAsync(client);

        Assert.Equal(1, _fleet.Server.Logins);
        Assert.Equal(0, _fleet.Cache.Operations);
    }

    [Fact]
    public void AuthenticatorWithoutOwnerOrOrigin_IsRefusedWithTheRemedy()
    {
        var options = new SessionOptions { SharedStore = _fleet.Store() };

        var fault = Assert.Throws<ArgumentException>(() => new SessionManager(_fleet.Server.Authenticator(), options));
        Assert.Contains("needs an Owner and an Origin", fault.Message, StringComparison.Ordinal);
        Assert.Contains("leave SharedStore out", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new SessionManager(_fleet.Server.Authenticator(originIsKnown: false, owner: Fleet.Owner), options));
        Assert.Throws<ArgumentException>(() => new SessionManager(Authenticator.Token(new Uri("https://h.test"), "t"), options));
    }

    [Fact]
    public void Store_RefusesValuesThatMeanNothing()
    {
        Assert.Contains("id of its own", Assert.Throws<ArgumentException>(() => new SharedSessionStore(_fleet.Cache, Fleet.Key(1), Fleet.Key(2, "k1"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SharedSessionStore(_fleet.Cache, Fleet.Key(1)) { SkewMargin = TimeSpan.FromTicks(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SharedSessionStore(_fleet.Cache, Fleet.Key(1)) { Timeout = TimeSpan.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SharedSessionStore(_fleet.Cache, Fleet.Key(1)) { Timeout = TimeSpan.FromDays(25) });
        Assert.Equal((TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(2)), (new SharedSessionStore(_fleet.Cache, Fleet.Key(1)).SkewMargin, new SharedSessionStore(_fleet.Cache, Fleet.Key(1)).Timeout));
    }

    public void Dispose() => _fleet.Dispose();

    private SessionManager Manager(string token) => new(
        Authenticator.From((_, _) => Session.FromBearer(MemoryServer.Origin, token), MemoryServer.Origin, Fleet.Owner),
        new SessionOptions { SharedStore = _fleet.Store(), TimeProvider = _fleet.Clock, LoggerFactory = _fleet.Log });
}

using Itential.Refit.Authentication;
using Microsoft.Extensions.Logging;
using TestKit;

namespace Itential.Refit.Tests.Authentication.Sharing;

public sealed class StoreFailureTests : IDisposable
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(50);
    private readonly Fleet _fleet = new();
    private readonly ManualResetEventSlim _never = new();

    private IEnumerable<string> Warnings => _fleet.Log.Lines.Where(line => line.Level == LogLevel.Warning).Select(line => line.Text);

    [Theory]
    [InlineData("get", "reading", 1)]
    [InlineData("set", "writing", 3)]
    public async Task OperationThrows_LoginGoesOn_OneWarningAnOutage(string operation, string named, int operations)
    {
        _fleet.Cache.Before = (which, _) => which == operation ? throw new IOException("secret-text") : Task.CompletedTask;
        var member = _fleet.Start(ttl: TimeSpan.FromSeconds(100));
        await member.CallAsync();
        Assert.Equal(operations, _fleet.Cache.Operations);
        _fleet.Clock.Advance(TimeSpan.FromSeconds(100));
        await member.CallAsync();

        Assert.Equal(2, _fleet.Server.Logins);
        Assert.Equal([$"The shared session store failed at {named} (IOException). This process logs in for itself until the store answers again."], Warnings);
        Assert.DoesNotContain("secret-text", _fleet.Log.AllText, StringComparison.Ordinal);
        Assert.Equal(0, _fleet.Lock.Held);
    }

    [Fact]
    public async Task StoreIsBack_IsSaidOnce_AndSharesAgain()
    {
        _fleet.Cache.Before = (_, _) => throw new IOException();
        var member = _fleet.Start(ttl: TimeSpan.FromSeconds(100));
        await member.CallAsync();
        _fleet.Cache.Before = (_, _) => Task.CompletedTask;
        _fleet.Clock.Advance(TimeSpan.FromSeconds(100));
        await member.CallAsync();
        await _fleet.Start().CallAsync();

        Assert.Equal(2, _fleet.Server.Logins);
        Assert.Single(_fleet.Lines, "The shared session store answers again.");
    }

    [Theory]
    [InlineData("get", false)]
    [InlineData("get", true)]
    [InlineData("set", false)]
    [InlineData("set", true)]
    public async Task OperationHangs_LoginGoesOn(string operation, bool blocks)
    {
        _fleet.Cache.Before = (which, token) => which == operation ? HangAsync(blocks, token) : Task.CompletedTask;

        await _fleet.Start(_fleet.Store(Short)).CallAsync();

        Assert.Equal(1, _fleet.Server.Logins);
        Assert.Contains("(TimeoutException)", Assert.Single(Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OperationHangs_ShortLoginTimeout_LeavesTheLoginItsTime()
    {
        // A clock that stands still lets the login have all its time; the store may wait an eighth of it, in real time.
        _fleet.Cache.Before = (_, token) => HangAsync(blocks: false, token);

        await _fleet.Start(_fleet.Store(TimeSpan.FromDays(1)), loginTimeout: TimeSpan.FromMilliseconds(400)).CallAsync();

        Assert.Equal(1, _fleet.Server.Logins);
    }

    [Fact]
    public async Task OperationHangs_ItsTokenEnds()
    {
        var ended = new TaskCompletionSource();
        _fleet.Cache.Before = (_, token) =>
        {
            token.Register(() => ended.TrySetResult());
            return HangAsync(blocks: false, token);
        };

        await _fleet.Start(_fleet.Store(Short)).CallAsync();

        await ended.Task.WaitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, _fleet.Server.Logins);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task LockFails_LoginGoesOn(bool hangs)
    {
        _fleet.Lock.Before = token => hangs ? HangAsync(blocks: false, token) : throw new IOException();

        await _fleet.Start(_fleet.Store(Short)).CallAsync();

        Assert.Equal(1, _fleet.Server.Logins);
        Assert.Contains("failed at taking the lock", Assert.Single(Warnings), StringComparison.Ordinal);
        Assert.Equal(1, _fleet.Cache.Operations);
    }

    [Fact]
    public async Task LockComesTooLate_IsGivenBack()
    {
        var late = new TaskCompletionSource();
        _fleet.Lock.Before = _ => late.Task;
        await _fleet.Start(_fleet.Store(Short)).CallAsync();
        var given = new TaskCompletionSource();
        _fleet.Lock.BeforeRelease = () =>
        {
            given.SetResult();
            return Task.CompletedTask;
        };

        late.SetResult();

        await given.Task.WaitAsync(TestContext.Current.CancellationToken);
        await Condition.UntilAsync(() => Task.FromResult(_fleet.Lock.Held == 0), TestContext.Current.CancellationToken);
        Assert.Equal(1, _fleet.Server.Logins);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ReleaseFails_LoginIsUsed(bool hangs)
    {
        _fleet.Lock.BeforeRelease = () => hangs ? HangAsync(blocks: false, CancellationToken.None) : throw new IOException();

        await _fleet.Start(_fleet.Store(Short)).CallAsync();

        Assert.Equal(["Bearer token-1"], _fleet.Server.Credentials);
        Assert.Contains("failed at giving the lock back", Assert.Single(Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invalidate_WhileTheStoreHangs_StopsTheLogin()
    {
        var reached = new TaskCompletionSource();
        _fleet.Cache.Before = (_, token) =>
        {
            reached.TrySetResult();
            return HangAsync(blocks: false, token);
        };
        var member = _fleet.Start();
        var call = member.CallAsync();
        await reached.Task;
        _fleet.Cache.Before = (_, _) => Task.CompletedTask;

        member.Sessions.Invalidate();
        await call;

        Assert.Equal(1, _fleet.Server.Logins);
        Assert.Empty(Warnings);
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("oversize")]
    [InlineData("version")]
    [InlineData("empty")]
    [InlineData("origin")]
    [InlineData("moved")]
    public async Task UnreadableValue_IsAbsent_SaidOnce_AndReplaced(string kind)
    {
        await _fleet.Start().CallAsync();
        var name = _fleet.Name;
        var good = _fleet.Cache[name];
        _fleet.Cache[name] = kind switch
        {
            "garbage" => [1, 2, 3],
            "oversize" => [.. good, .. new byte[SealedValue.Longest]],
            "version" => [2, .. good[1..]],
            "empty" => [],
            "origin" => Foreign(name),
            _ => SealedValue.Seal(Fleet.Key(1), SharedSessionKey.Prefix + "other", "{}"u8)!,
        };
        var member = _fleet.Start();
        await member.CallAsync();
        await _fleet.Start().CallAsync();

        Assert.Equal(["Bearer token-1", "Bearer token-2", "Bearer token-2"], _fleet.Server.Credentials);
        Assert.StartsWith("A value of the shared session store is taken as absent: it ", Assert.Single(Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SessionTooLongToShare_IsUsedAndSaid()
    {
        _fleet.Server.OnRequest = _ => new HttpResponseMessage();
        _fleet.Server.ChecksSessions = false;
        var authenticator = Authenticator.From((_, _) => Session.FromBearer(new Uri("http://platform.test"), new string('t', SealedValue.Longest)), new Uri("http://platform.test"), Fleet.Owner);
        using var sessions = new SessionManager(authenticator, new SessionOptions { SharedStore = _fleet.Store(), LoggerFactory = _fleet.Log, TimeProvider = _fleet.Clock });
        using var client = _fleet.Server.Client(sessions);

        await Calls.GetAsync(client);

        Assert.Empty(_fleet.Cache.Sessions);
        Assert.Equal("The session is not shared: with more than 65536 bytes it is too long.", Assert.Single(Warnings));
    }

    public void Dispose()
    {
        _never.Set();
        _fleet.Dispose();
        _never.Dispose();
    }

    private static byte[] Foreign(string name)
    {
        var shared = new SharedSession(Guid.NewGuid(), Session.FromBearer(new Uri("http://evil.test"), "t"), new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), null);
        return SealedValue.Seal(Fleet.Key(1), name, SharedSessionText.Write(shared))!;
    }

    private Task HangAsync(bool blocks, CancellationToken token)
    {
        if (blocks)
        {
            _never.Wait(CancellationToken.None);
        }

        return Task.Delay(Timeout.Infinite, blocks ? CancellationToken.None : token);
    }
}

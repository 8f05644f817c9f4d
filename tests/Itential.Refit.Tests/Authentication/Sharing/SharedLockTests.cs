using Itential.Refit.Authentication;
using TestKit;

namespace Itential.Refit.Tests.Authentication.Sharing;

public sealed class SharedLockTests : IDisposable
{
    private readonly Fleet _fleet = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task LockHeldByAnother_WaitsForItsSession()
    {
        var login = new TaskCompletionSource();
        using var release = new ManualResetEventSlim();
        _fleet.Server.OnLogin = token =>
        {
            login.TrySetResult();
            release.Wait(token);
        };
        var first = _fleet.Start().CallAsync();
        await login.Task.WaitAsync(Token);
        var second = _fleet.Start().CallAsync();
        await Condition.UntilAsync(() => Task.FromResult(_fleet.Lock.Attempts > 1), Token);

        release.Set();
        await AdvanceUntilAsync(Task.WhenAll(first, second));

        Assert.Equal(1, _fleet.Server.Logins);
        Assert.Equal(["Bearer token-1", "Bearer token-1"], _fleet.Server.Credentials);
    }

    [Fact]
    public async Task LockHeldForGood_LogsInAfterHalfOfTheLoginTimeout()
    {
        var store = _fleet.Store();
        await using var held = await _fleet.Lock.TryAcquireAsync(SharedName(), TimeSpan.MaxValue, Token);
        var call = _fleet.Start(store, loginTimeout: TimeSpan.FromSeconds(240)).CallAsync();
        await Condition.UntilAsync(() => Task.FromResult(_fleet.Lock.Attempts > 1), Token);
        Assert.Equal(0, _fleet.Server.Logins);

        await AdvanceUntilAsync(call);

        Assert.Equal(1, _fleet.Server.Logins);
        Assert.InRange(_fleet.Clock.GetUtcNow() - _fleet.Clock.Start, TimeSpan.FromSeconds(120), TimeSpan.FromSeconds(240));
        Assert.Single(_fleet.Cache.Sessions);
    }

    [Fact]
    public async Task HolderFails_NextOneLogsIn()
    {
        var fails = true;
        var login = new TaskCompletionSource();
        using var release = new ManualResetEventSlim();
        _fleet.Server.OnLogin = token =>
        {
            if (fails)
            {
                fails = false;
                login.TrySetResult();
                release.Wait(token);
                throw new HttpRequestException("reset");
            }
        };
        var first = _fleet.Start().CallAsync();
        await login.Task.WaitAsync(Token);
        var second = _fleet.Start().CallAsync();
        await Condition.UntilAsync(() => Task.FromResult(_fleet.Lock.Attempts > 1), Token);

        release.Set();
        await Assert.ThrowsAsync<AuthenticationFailedException>(() => first);
        await AdvanceUntilAsync(second);

        Assert.Equal(2, _fleet.Server.Logins);
        Assert.Equal(["Bearer token-2"], _fleet.Server.Credentials);
    }

    [Fact]
    public async Task Claims_OneOfManyHolds()
    {
        var claims = new ClaimLock(_fleet.Cache, _fleet.Clock);
        var attempts = Enumerable.Range(0, 8).Select(_ => claims.TryAcquireAsync("name", TimeSpan.FromMinutes(1), Token).AsTask()).ToList();
        await AdvanceUntilAsync(Task.WhenAll(attempts));

        var held = Assert.Single(await Task.WhenAll(attempts), held => held is not null);
        Assert.Null(await claims.TryAcquireAsync("name", TimeSpan.FromMinutes(1), Token));

        await held!.DisposeAsync();
        var again = claims.TryAcquireAsync("name", TimeSpan.FromMinutes(1), Token).AsTask();
        await AdvanceUntilAsync(again);
        Assert.NotNull(await again);
    }

    [Fact]
    public async Task Claim_EndsWithItsDuration_AndIsNotTakenFromTheNextHolder()
    {
        var claims = new ClaimLock(_fleet.Cache, _fleet.Clock);
        var first = claims.TryAcquireAsync("name", TimeSpan.FromSeconds(10), Token).AsTask();
        await AdvanceUntilAsync(first);
        _fleet.Clock.Advance(TimeSpan.FromSeconds(10));
        var second = claims.TryAcquireAsync("name", TimeSpan.FromMinutes(10), Token).AsTask();
        await AdvanceUntilAsync(second);
        Assert.NotNull(await second);

        await (await first)!.DisposeAsync();

        Assert.Null(await claims.TryAcquireAsync("name", TimeSpan.FromSeconds(10), Token));
    }

    [Fact]
    public async Task NoLock_ClaimsInTheCache_LetOneIn()
    {
        var store = new SharedSessionStore(_fleet.Cache, Fleet.Key(1)) { Timeout = TimeSpan.FromSeconds(30) };
        var calls = Enumerable.Range(0, 8).Select(_ => _fleet.Start(store).CallAsync()).ToList();
        await AdvanceUntilAsync(Task.WhenAll(calls));

        Assert.Equal(1, _fleet.Server.Logins);
        await Condition.UntilAsync(() => Task.FromResult(_fleet.Cache.Stored.Count >= 2), Token);
    }

    public void Dispose() => _fleet.Dispose();

    private static string SharedName() =>
        Fleet.Key(1).NameOf(new Uri("http://platform.test"), Fleet.Owner, [new global::Itential.Diagnostics.Secret("pw")]);

    private Task AdvanceUntilAsync(Task task) => Condition.UntilAsync(
        () =>
        {
            _fleet.Clock.Advance(TimeSpan.FromMilliseconds(500));
            return Task.FromResult(task.IsCompleted);
        },
        Token);
}

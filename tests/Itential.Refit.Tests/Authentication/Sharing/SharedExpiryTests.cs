using Itential.Refit.Authentication;
using TestKit;

namespace Itential.Refit.Tests.Authentication.Sharing;

public sealed class SharedExpiryTests : IDisposable
{
    private readonly Fleet _fleet = new();

    /// <summary>Life, and when the whole fleet renews: a margin of 5 s, or a quarter.</summary>
    public static TheoryData<int, double> Lives { get; } = new() { { 100, 95 }, { 20, 15 }, { 8, 6 }, { 2, 1.5 } };

    [Theory]
    [MemberData(nameof(Lives))]
    public async Task Fleet_RenewsAtOneTime_ByOneLogin(int ttl, double renewedAt)
    {
        var members = Enumerable.Range(0, 3).Select(_ => _fleet.Start(ttl: TimeSpan.FromSeconds(ttl))).ToList();
        await CallAllAsync(members);
        _fleet.Clock.Advance(TimeSpan.FromSeconds(renewedAt) - TimeSpan.FromTicks(1));
        await CallAllAsync(members);
        Assert.Equal(1, _fleet.Server.Logins);

        _fleet.Clock.Advance(TimeSpan.FromTicks(1));
        await CallAllAsync(members);

        Assert.Equal(2, _fleet.Server.Logins);
        Assert.Equal(3, _fleet.Server.Credentials.Count(credential => credential == "Bearer token-2"));
    }

    [Fact]
    public async Task Lifetime_LeavesBothMargins()
    {
        // 120 s, less 30 s as without a store, less 5 s.
        var members = Enumerable.Range(0, 2).Select(_ => _fleet.Start(lifetime: TimeSpan.FromSeconds(120))).ToList();
        await CallAllAsync(members);
        _fleet.Clock.Advance(TimeSpan.FromSeconds(85) - TimeSpan.FromTicks(1));
        await CallAllAsync(members);
        Assert.Equal(1, _fleet.Server.Logins);

        _fleet.Clock.Advance(TimeSpan.FromTicks(1));
        await CallAllAsync(members);

        Assert.Equal(2, _fleet.Server.Logins);
    }

    [Fact]
    public async Task TakenOver_AgesFromTheLoginOfTheOther()
    {
        await _fleet.Start(ttl: TimeSpan.FromSeconds(100)).CallAsync();
        _fleet.Clock.Advance(TimeSpan.FromSeconds(60));
        var other = _fleet.Start(ttl: TimeSpan.FromSeconds(100));
        await other.CallAsync();

        Assert.Equal(TimeSpan.FromSeconds(60), other.Sessions.AgeOf(other.Sessions.TakeLive()!));
        _fleet.Clock.Advance(TimeSpan.FromSeconds(35));
        Assert.Null(other.Sessions.TakeLive());
    }

    [Fact]
    public async Task Reader_KeepsItsOwnTtl()
    {
        await _fleet.Start(ttl: TimeSpan.FromSeconds(1000)).CallAsync();
        var strict = _fleet.Start(ttl: TimeSpan.FromSeconds(40));
        await strict.CallAsync();
        _fleet.Clock.Advance(TimeSpan.FromSeconds(35));
        await strict.CallAsync();

        Assert.Equal(["Bearer token-1", "Bearer token-1", "Bearer token-2"], _fleet.Server.Credentials);
    }

    [Fact]
    public async Task NoTtlAndNoLifetime_StaysInTheStoreForADay()
    {
        await _fleet.Start().CallAsync();

        Assert.Equal(_fleet.Clock.Start.AddDays(1), _fleet.Cache.EndOf(_fleet.Name));
    }

    [Fact]
    public async Task Stored_EndsWithTheSession()
    {
        await _fleet.Start(ttl: TimeSpan.FromSeconds(100)).CallAsync();

        Assert.Equal(_fleet.Clock.Start.AddSeconds(100), _fleet.Cache.EndOf(_fleet.Name));
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(6, 2)]
    public async Task SessionFromTheFuture_IsUsedWithinTheMarginOnly(int secondsAhead, int logins)
    {
        var ahead = new ManualTimeProvider { Start = _fleet.Clock.Start.AddSeconds(secondsAhead) };
        await _fleet.Start(clock: ahead).CallAsync();
        var other = _fleet.Start();
        await other.CallAsync();

        Assert.Equal(logins, _fleet.Server.Logins);
        Assert.Equal(TimeSpan.Zero, other.Sessions.AgeOf(other.Sessions.TakeLive()!));
        Assert.Equal(logins - 1, _fleet.Lines.Count(line => line == "A value of the shared session store is taken as absent: it comes from the future, so that the clocks of two processes differ."));
    }

    [Fact]
    public async Task ClockBehind_RenewsWithTheOthersWithinTheMargin()
    {
        var behind = new ManualTimeProvider { Start = _fleet.Clock.Start.AddSeconds(-3) };
        var (exact, late) = (_fleet.Start(ttl: TimeSpan.FromSeconds(100)), _fleet.Start(ttl: TimeSpan.FromSeconds(100), clock: behind));
        await CallAllAsync([exact, late]);
        _fleet.Clock.Advance(TimeSpan.FromSeconds(95));
        behind.Advance(TimeSpan.FromSeconds(95));
        await CallAllAsync([exact, late]);
        Assert.Equal(2, _fleet.Server.Logins);

        _fleet.Clock.Advance(TimeSpan.FromSeconds(3));
        behind.Advance(TimeSpan.FromSeconds(3));
        await CallAllAsync([exact, late]);

        Assert.Equal(2, _fleet.Server.Logins);
        Assert.Equal(["token-1", "token-1", "token-2", "token-1", "token-2", "token-2"], _fleet.Server.Credentials.Select(text => text[7..]));
    }

    [Fact]
    public async Task ManyMembersAndCallers_NeverMoreThanOneLoginAPeriod()
    {
        const int Periods = 20;
        var members = Enumerable.Range(0, 8).Select(_ => _fleet.Start(ttl: TimeSpan.FromSeconds(100))).ToList();
        for (var period = 1; period <= Periods; period++)
        {
            var calls = members.SelectMany(member => Enumerable.Range(0, 4).Select(_ => member.CallAsync())).ToList();
            await AdvancingAsync(Task.WhenAll(calls), TimeSpan.FromMilliseconds(100));

            Assert.Equal(period, _fleet.Server.Logins);
            _fleet.Clock.Advance(TimeSpan.FromSeconds(100));
        }

        Assert.Equal(0, _fleet.Server.Anonymous);
        Assert.Equal(0, _fleet.Lock.Held);
    }

    public void Dispose() => _fleet.Dispose();

    private static async Task CallAllAsync(IEnumerable<Fleet.Member> members)
    {
        foreach (var member in members)
        {
            await member.CallAsync();
        }
    }

    // Those that wait for another's login wait on this clock.
    private Task AdvancingAsync(Task calls, TimeSpan step) => Condition.UntilAsync(
        () =>
        {
            _fleet.Clock.Advance(step);
            return Task.FromResult(calls.IsCompleted);
        },
        TestContext.Current.CancellationToken);
}

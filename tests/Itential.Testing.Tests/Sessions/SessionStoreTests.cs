using Itential.Testing.Sessions;
using TestKit;

namespace Itential.Testing.Tests.Sessions;

public sealed class SessionStoreTests
{
    [Fact]
    public void Issue_AfterTheEndOfOthers_LeavesTheLiveOnes()
    {
        var clock = new ManualTimeProvider();
        var store = new SessionStore(clock);
        var brief = store.Issue(TimeSpan.FromSeconds(1));
        var lasting = store.Issue(TimeSpan.FromMinutes(1));
        clock.Advance(TimeSpan.FromSeconds(2));

        var last = store.Issue(TimeSpan.FromMinutes(1));

        Assert.Equal((false, true, true), (store.IsLive(brief), store.IsLive(lasting), store.IsLive(last)));
        Assert.Equal(brief, store.Renew(brief));
        Assert.NotEqual(lasting, store.Renew(lasting));
    }
}

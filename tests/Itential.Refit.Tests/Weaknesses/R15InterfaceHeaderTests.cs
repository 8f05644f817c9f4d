using Itential.Refit.Tests.Requests;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>Refit documents that a derived interface's headers count for inherited methods and sends the base's; here the client's interface counts.</summary>
public sealed class R15InterfaceHeaderTests
{
    [Fact]
    public async Task Headers_OfTheClientsInterface_CountForInheritedMethods()
    {
        Assert.Equal("AAA", await LevelAsync<IBaseHeadersApi>());
        Assert.Equal("BBB", await LevelAsync<IDerivedHeadersApi>());
        Assert.Equal("CCC", await LevelAsync<IFarHeadersApi>());
        Assert.Equal("BBB", await LevelAsync<ISilentHeadersApi>());
    }

    [Fact]
    public async Task Headers_OfEachInterface_AddUp()
    {
        using var seen = new SeenRequests();
        await RestService.For<IFarHeadersApi>(seen.CreateClient()).PingAsync();

        Assert.Equal(["1", "1", "1"], new[] { "X-Base", "X-Derived", "X-Far" }.Select(name => seen.Last.Headers.GetValues(name).Single()));
    }

    [Fact]
    public async Task Headers_OfTheMethodAndItsParameters_ComeAfterAllInterfaces()
    {
        using var seen = new SeenRequests();
        var api = RestService.For<IFarHeadersApi>(seen.CreateClient());

        await api.OwnAsync(null);
        Assert.False(seen.Last.Headers.Contains("X-Level"));
        await api.OwnAsync("mine");
        Assert.Equal("mine", seen.Last.Headers.GetValues("X-Level").Single());
        await api.FixedAsync();
        Assert.Equal("method", seen.Last.Headers.GetValues("X-Level").Single());
    }

    [Fact]
    public async Task Headers_OfAnUnrelatedBase_DoNotCount()
    {
        using var seen = new SeenRequests();
        var api = RestService.For<IBothHeadersApi>(seen.CreateClient());

        await api.OtherAsync();
        Assert.False(seen.Last.Headers.Contains("X-Base"));
        await api.PingAsync();
        Assert.False(seen.Last.Headers.Contains("X-Other"));
    }

    private static async Task<string> LevelAsync<T>()
        where T : class, IBaseHeadersApi
    {
        using var seen = new SeenRequests();
        await RestService.For<T>(seen.CreateClient()).PingAsync();
        return seen.Last.Headers.GetValues("X-Level").Single();
    }
}

using Itential.Refit.Tests.Requests;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>Refit sends a bare scheme for a null token; here there is no header.</summary>
public sealed class R08NullAuthorizeTests
{
    [Fact]
    public async Task Authorize_Null_SendsNoHeader()
    {
        using var seen = new SeenRequests();
        var api = RestService.For<IUnauthorizedApi>(seen.CreateClient());

        await api.GivenAsync(null);
        Assert.Null(seen.Last.Headers.Authorization);
        api.Given(null);
        Assert.Null(seen.Last.Headers.Authorization);
        await api.NumberAsync(null);
        Assert.Null(seen.Last.Headers.Authorization);
    }

    [Fact]
    public async Task Authorize_Value_FollowsTheScheme()
    {
        using var seen = new SeenRequests();
        var api = RestService.For<IUnauthorizedApi>(seen.CreateClient());

        await api.GivenAsync("abc");
        Assert.Equal("Bearer abc", seen.Last.Headers.Authorization?.ToString());
        api.Given("abc");
        Assert.Equal("Token abc", seen.Last.Headers.Authorization?.ToString());
        await api.NumberAsync(7);
        Assert.Equal("Bearer 7", seen.Last.Headers.Authorization?.ToString());
    }
}

using Itential.Refit.Tests.Calls;

namespace Itential.Refit.Tests.Interfaces;

/// <summary>Properties of an interface go into every call.</summary>
public sealed class InterfaceValueTests(SampleServer server) : IClassFixture<SampleServer>
{
    [Fact]
    public async Task Values_Set_GoIntoEveryRequest()
    {
        var api = RestService.For<ITenantApi>(server.BaseAddress);
        api.Tenant = "acme/x";
        api.Level = "high";
        api.Token = "t1";

        var echo = await api.GetAsync("r1");

        Assert.Equal("/echo/acme%2Fx/r1?api-version=2", echo.Target);
        Assert.Equal(("high", "Bearer t1"), (echo.Headers["X-Level"], echo.Headers["Authorization"]));
    }

    [Fact]
    public async Task Value_Changed_CountsFromTheNextCall()
    {
        var api = RestService.For<ITenantApi>(server.BaseAddress);
        api.Tenant = "a";
        await api.GetAsync("r1");
        api.Tenant = "b";

        Assert.Equal("/echo/b/r1?api-version=2", (await api.GetAsync("r1")).Target);
        Assert.Equal("/echo/b/r1?api-version=2", api.Get("r1").Target);
    }

    [Fact]
    public async Task Parameters_OfTheSameNames_Win()
    {
        var api = RestService.For<ITenantApi>(server.BaseAddress);
        api.Tenant = "a";
        api.Level = "high";

        var echo = await api.OwnAsync("own", 7, null);

        Assert.Equal("/echo/own/all?api-version=7", echo.Target);
        Assert.False(echo.Headers.ContainsKey("X-Level"));
    }

    [Fact]
    public async Task FixedHeader_OfTheMethod_Wins()
    {
        var api = RestService.For<ITenantApi>(server.BaseAddress);
        api.Tenant = "a";
        api.Level = "high";

        Assert.Equal("low", (await api.LowAsync()).Headers["X-Level"]);
    }

    [Fact]
    public async Task PathValue_NeverSet_IsRefusedByName()
    {
        var api = RestService.For<ITenantApi>(server.BaseAddress);

        var error = await Assert.ThrowsAnyAsync<ArgumentException>(() => api.GetAsync("r1"));

        Assert.Contains("Tenant", error.Message, StringComparison.Ordinal);
    }

    [JsonContext(typeof(SampleJson))]
    [PathPrefix("/echo/{tenant}")]
    internal interface ITenantApi
    {
        [Path]
        string Tenant { get; set; }

        [Header("X-Level")]
        string? Level { get; set; }

        [Authorize]
        string? Token { get; set; }

        [Query]
        [AliasAs("api-version")]
        int Version => 2;

        [Get("/{name}")]
        Task<Echo> GetAsync(string name);

        [Get("/{name}")]
        Echo Get(string name);

        [Get("/all")]
        Task<Echo> OwnAsync(string tenant, [AliasAs("api-version")] int version, [Header("X-Level")] string? level);

        [Get("/all")]
        [Headers("X-Level: low")]
        Task<Echo> LowAsync();
    }
}

using Itential.Refit.Tests.Results;
using TestKit;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>Refit has no typed error bodies, no values of an interface and no paging; here they are declared.</summary>
public sealed class R37BeyondTests
{
    [Fact]
    public async Task Error_OfADeclaredStatus_HasItsBody_AndTheInterfaceItsValues()
    {
        await using var server = await RecordingServer.StartAsync();
        server["GET /acme/item"] = Replies.Body("{\"hint\":\"later\"}", "application/json", 404, []);
        var api = RestService.For<IBeyondApi>(server.BaseAddress);
        api.Tenant = "acme";

        var error = await Assert.ThrowsAsync<ApiException>(api.GetAsync);

        Assert.Equal(new BeyondFault("later"), error.Body<BeyondFault>());
        Assert.Equal("/acme/item?Version=2", Assert.Single(server.Requests).Target);
    }

    [Fact]
    public async Task Pages_OfADeclaredList_AreReadToTheirEnd()
    {
        await using var server = await RecordingServer.StartAsync();
        server["GET /acme/items"] = context => Replies.Json(context.Request.Query["skip"] == "2" ? "{\"items\":[{\"id\":3}],\"total\":3}" : "{\"items\":[{\"id\":1},{\"id\":2}],\"total\":3}")(context);
        var api = RestService.For<IBeyondApi>(server.BaseAddress);
        api.Tenant = "acme";

        Assert.Equal([1, 2, 3], (await api.ListAllAsync().ReadAllAsync()).Select(item => item.Id));
        Assert.Equal(2, server.Requests.Count);
    }
}

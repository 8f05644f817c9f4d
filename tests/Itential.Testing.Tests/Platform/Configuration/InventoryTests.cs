using System.Net;

namespace Itential.Testing.Tests.Platform.Configuration;

public sealed class InventoryTests : PlatformTest
{
    private const string Service = "/inventory_manager/v1";
    private const string Root = Service + "/inventories";

    [Theory]
    [InlineData("", 25, 1, 2, "router-001")]
    [InlineData("?page=2", 15, 2, 2, "router-026")]
    [InlineData("?page=3&pageSize=16", 8, 3, 3, "router-033")]
    [InlineData("?pageSize=500", 40, 1, 1, "router-001")]
    [InlineData("?search=-04", 1, 1, 1, "router-040")]
    public async Task Nodes_PageByPage_TellTheNumberOfPages(string query, int sent, int page, int pages, string first)
    {
        var result = (await Http.ReadAsync($"{Root}/Inventory%20001/nodes{query}"))["result"]!;

        Assert.Equal((sent, page, pages), (result["data"]!.AsArray().Count, (int)result["currentPage"]!, (int)result["totalPages"]!));
        var node = result["data"]![0]!.AsObject();
        Assert.Equal(first, (string?)node["name"]);
        Assert.False(node.ContainsKey("inventory"));
    }

    [Fact]
    public async Task Inventory_CreatedFilledCleared_CountsItsNodes()
    {
        await Http.SendAsync(HttpMethod.Post, Root, """{"name":"New","groups":[]}""", HttpStatusCode.BadRequest);
        var created = (await Http.SendAsync(HttpMethod.Post, Root, """{"name":"New","groups":["admins"]}"""))["result"]!;
        await Http.SendAsync(HttpMethod.Post, Root, """{"name":"New","groups":["admins"]}""", HttpStatusCode.Conflict);

        await Http.SendAsync(HttpMethod.Post, Service + "/nodes/bulk", """{"inventory_identifier":"New","nodes":[{"name":"a"},{"name":"b"}]}""");
        var filled = (await Http.SendAsync(HttpMethod.Post, Service + "/nodes/bulk", """{"inventory_identifier":"New","nodes":[{"name":"c"}]}"""))["result"]!;
        Assert.Equal("c", (string?)Assert.Single(filled["data"]!.AsArray())!["name"]);
        Assert.Equal(1, (int)(await Http.ReadAsync($"{Root}/{(string)created["_id"]!}"))["result"]!["nodeCount"]!);
        Assert.Equal(81, (int)(await Http.ReadAsync(Service + "/nodes"))["result"]!["totalRecords"]!);

        await Http.SendAsync(HttpMethod.Delete, Service + "/nodes/clear/New");
        Assert.Equal(0, (int)(await Http.ReadAsync(Root + "/New"))["result"]!["nodeCount"]!);
        await Http.SendAsync(HttpMethod.Delete, Root + "/New");
        await Http.ReadAsync(Root + "/New", HttpStatusCode.NotFound);
        Assert.Equal(2, (int)(await Http.ReadAsync(Root))["result"]!["totalRecords"]!);
    }
}

using System.Net;
using System.Text.Json.Nodes;

namespace Itential.Testing.Tests.Platform.Lifecycle;

public sealed class ResourceTests : PlatformTest
{
    private const string Root = "/lifecycle-manager/resources";

    [Fact]
    public async Task ModelAndInstance_ExportedAndImported_AreThereWithNewIds()
    {
        var model = await FirstAsync();
        var id = (string)model["_id"]!;
        var exported = (await Http.ReadAsync($"{Root}/{id}/export"))["data"]!;
        var instance = (await Http.ReadAsync($"{Root}/{id}/instances?equals[name]=Instance%20002"))["data"]![0]!;
        var data = (await Http.ReadAsync($"{Root}/{id}/instances/{(string)instance["_id"]!}/export"))["data"]!;

        var imported = (await Empty.SendAsync(HttpMethod.Post, Root + "/import", $$"""{"model":{{exported.ToJsonString()}}}"""))["data"]!;
        var added = (await Empty.SendAsync(HttpMethod.Post, $"{Root}/{(string)imported["_id"]!}/instances/import", data.ToJsonString()))["data"]!;

        Assert.NotEqual(id, (string?)imported["_id"]);
        Assert.Equal(exported["schema"]!.ToJsonString(), imported["schema"]!.ToJsonString());
        Assert.Equal(((string?)imported["_id"], 101), ((string?)added["modelId"], (int)added["instanceData"]!["vlan"]!));
        Assert.Equal("0001", (string?)added["stateId"]);
    }

    [Theory]
    [InlineData("""{"name":"x","instanceData":{"vlan":1}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"name":"x"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"name":"x","instanceData":{"site":"lon"}}""", HttpStatusCode.OK)]
    public async Task ImportInstance_AgainstTheSchema_IsTakenOrNot(string body, HttpStatusCode expected)
    {
        var id = (string)(await FirstAsync())["_id"]!;

        await Http.SendAsync(HttpMethod.Post, $"{Root}/{id}/instances/import", body, expected);

        Assert.Equal(expected == HttpStatusCode.OK ? 3 : 2, (int)(await Http.ReadAsync($"{Root}/{id}/instances"))["metadata"]!["total"]!);
    }

    [Fact]
    public async Task Model_CreatedReplacedDeleted_TakesItsInstancesAlongWhenAsked()
    {
        var created = (await Http.SendAsync(HttpMethod.Post, Root, """{"name":"New","actions":[{"name":"Create","type":"create"}]}"""))["data"]!;
        Assert.Equal(4, ((string)created["actions"]![0]!["_id"]!).Length);
        var path = $"{Root}/{(string)created["_id"]!}";
        Assert.Equal("new", (string?)(await Http.SendAsync(HttpMethod.Put, path, """{"name":"New","description":"new"}"""))["data"]!["description"]);
        await Http.SendAsync(HttpMethod.Post, path + "/instances/import", """{"name":"x","instanceData":{}}""");

        var deleted = await Http.SendAsync(HttpMethod.Delete, path + "?delete-associated-instances=true");

        Assert.Equal(1, (int)deleted["data"]!["deletedInstances"]!);
        await Http.ReadAsync(path, HttpStatusCode.NotFound);
        await Http.ReadAsync(path + "/instances", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task UpdateInstance_ChangesNameAndNotTheData()
    {
        var id = (string)(await FirstAsync())["_id"]!;
        var instance = (await Http.ReadAsync($"{Root}/{id}/instances"))["data"]![0]!;

        var updated = (await Http.SendAsync(HttpMethod.Put, $"{Root}/{id}/instances/{(string)instance["_id"]!}", """{"name":"Renamed","instanceData":{}}"""))["data"]!;

        Assert.Equal(("Renamed", "ams"), ((string?)updated["name"], (string?)updated["instanceData"]!["site"]));
    }

    private async Task<JsonNode> FirstAsync() => (await Http.ReadAsync(Root + "?equals[name]=Resource%20001"))["data"]![0]!;
}

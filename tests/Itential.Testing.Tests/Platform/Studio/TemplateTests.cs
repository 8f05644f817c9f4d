using System.Net;

namespace Itential.Testing.Tests.Platform.Studio;

public sealed class TemplateTests : PlatformTest
{
    private const string Root = "/automation-studio/templates";

    [Fact]
    public async Task List_SeedsAndThoseOfProjects_AreFilteredAndPaged()
    {
        var all = await Http.ReadAsync(Root + "?sort=name&limit=2");
        Assert.Equal((2, 5), (all["items"]!.AsArray().Count, (int)all["total"]!));
        Assert.NotNull(all["next"]);

        var found = await Http.ReadAsync(Root + "?equals[name]=Template%20002&include=name,type");
        var template = Assert.Single(found["items"]!.AsArray())!.AsObject();
        Assert.Equal(["_id", "name", "type"], template.Select(member => member.Key));
        Assert.Equal("textfsm", (string?)template["type"]);
    }

    [Fact]
    public async Task Template_CreatedUpdatedDeleted_IsThereAndGone()
    {
        var created = (await Http.SendAsync(HttpMethod.Post, Root, """{"template":{"name":"New","type":"textfsm","group":"g"}}"""))["created"]!;
        var path = $"{Root}/{(string)created["_id"]!}";
        using (var again = await Http.PostAsync(Root, HttpCalls.Json("""{"template":{"name":"New"}}"""), TestContext.Current.CancellationToken))
        {
            Assert.Equal((HttpStatusCode.Conflict, "text/plain"), (again.StatusCode, again.Content.Headers.ContentType?.MediaType));
        }

        var updated = await Http.SendAsync(HttpMethod.Put, path, """{"update":{"_id":"other","command":"show clock"}}""");
        Assert.Equal(((string?)created["_id"], "show clock"), ((string?)updated["updated"]!["_id"], (string?)updated["updated"]!["command"]));
        Assert.Equal("textfsm", (string?)(await Http.ReadAsync(path))["type"]);

        await Http.SendAsync(HttpMethod.Delete, path);
        using var gone = await Http.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task Import_OfAnExport_TellsEachOutcome()
    {
        var id = (string)(await Http.ReadAsync(Root + "?equals[name]=Template%20001"))["items"]![0]!["_id"]!;
        var exported = await Http.ReadAsync($"{Root}/{id}/export");
        var body = $$"""{"templates":[{{exported.ToJsonString()}}]}""";

        var first = Assert.Single((await Empty.SendAsync(HttpMethod.Post, Root + "/import", body))["imported"]!.AsArray())!;
        var second = Assert.Single((await Empty.SendAsync(HttpMethod.Post, Root + "/import", body))["imported"]!.AsArray())!;

        Assert.Equal((true, false), ((bool)first["success"]!, (bool)second["success"]!));
        Assert.Equal(id, (string?)first["original"]!["_id"]);
        var item = Assert.Single((await Empty.ReadAsync(Root))["items"]!.AsArray())!;
        Assert.Equal((string?)exported["template"], (string?)item["template"]);
        Assert.NotEqual(id, (string?)item["_id"]);
    }
}

using System.Net;

namespace Itential.Testing.Tests.Platform.Studio;

public sealed class FormTests : PlatformTest
{
    private const string Root = "/json-forms/forms";

    [Fact]
    public async Task Form_CreatedUpdatedDeleted_IsThereAndNull()
    {
        var created = await Http.SendAsync(HttpMethod.Post, Root, """{"name":"New"}""");
        Assert.Equal("success", (string?)created["status"]);
        Assert.Equal("failure", (string?)(await Http.SendAsync(HttpMethod.Post, Root, """{"name":"New"}"""))["status"]);
        var id = (string)created["doc"]!["id"]!;

        await Http.SendAsync(HttpMethod.Put, $"{Root}/{id}", """{"options":{"name":"New","description":"new"}}""");
        Assert.Equal("new", (string?)(await Http.ReadAsync($"{Root}/{id}"))["description"]);
        Assert.Equal(4, (await Http.CallAsync(HttpMethod.Get, Root))!.AsArray().Count);

        await Http.SendAsync(HttpMethod.Delete, Root, $$"""{"ids":["{{id}}","none"]}""");
        Assert.Null(await Http.CallAsync(HttpMethod.Get, $"{Root}/{id}"));
        Assert.Equal(3, (await Http.CallAsync(HttpMethod.Get, Root))!.AsArray().Count);
        await Http.SendAsync(HttpMethod.Delete, Root, "{}", HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Import_OneNewAndOneKnown_TellsEachOutcome()
    {
        var forms = (await Http.CallAsync(HttpMethod.Get, Root))!.AsArray();
        await Empty.SendAsync(HttpMethod.Post, "/json-forms/import/forms", $$"""{"forms":[{{forms[0]!.ToJsonString()}}]}""");

        var reply = await Empty.SendAsync(HttpMethod.Post, "/json-forms/import/forms", $$"""{"forms":{{forms.ToJsonString()}}}""");

        var imported = reply["imported"]!.AsArray();
        Assert.Equal([false, true, true], imported.Select(outcome => (bool)outcome!["success"]!));
        Assert.Null(imported[0]!["created"]);
        Assert.Equal("Form 002", (string?)imported[1]!["created"]!["name"]);
        var stored = await Empty.ReadAsync($"{Root}/{(string)imported[1]!["created"]!["_id"]!}");
        Assert.Equal(forms[1]!["struct"]!.ToJsonString(), stored["struct"]!.ToJsonString());
    }
}

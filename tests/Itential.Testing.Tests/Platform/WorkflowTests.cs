using System.Net;

namespace Itential.Testing.Tests.Platform;

public sealed class WorkflowTests : IAsyncLifetime
{
    private const string Root = "/automation-studio/workflows";
    private PlatformServer _server = null!;
    private HttpClient _http = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await PlatformServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        _http = await HttpCalls.LoginAsync(_server);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task List_FirstAndLastPage_PointToEachOther()
    {
        var first = await _http.ReadAsync(Root + "?sort=_id");
        Assert.Equal((25, 0, 25, 25, 25, 30), (first["items"]!.AsArray().Count, (int)first["skip"]!, (int)first["limit"]!, (int)first["end"]!, (int)first["count"]!, (int)first["total"]!));
        Assert.Null(first["previous"]);

        var last = await _http.ReadAsync((string)first["next"]!);
        Assert.Equal((5, 25, 30), (last["items"]!.AsArray().Count, (int)last["skip"]!, (int)last["end"]!));
        Assert.Null(last["next"]);
        Assert.NotNull(last["previous"]);
    }

    [Fact]
    public async Task List_FilterAndProjection_Work()
    {
        var reply = await _http.ReadAsync(Root + "?equals[name]=Failing%20Change&include=name");

        var workflow = Assert.Single(reply["items"]!.AsArray())!.AsObject();
        Assert.Equal(["_id", "name"], workflow.Select(member => member.Key));
    }

    [Fact]
    public async Task Workflow_CreatedUpdatedDeleted_IsThereAndGone()
    {
        var sent = """{"automation":{"name":"Slash / and space","tasks":{"workflow_start":{},"workflow_end":{}}}}""";
        var created = (await _http.SendAsync(HttpMethod.Post, "/automation-studio/automations", sent))["created"]!;
        Assert.NotNull(created["_id"]);
        Assert.NotNull(created["uuid"]);
        using (var again = await _http.PostAsync("/automation-studio/automations", HttpCalls.Json(sent), TestContext.Current.CancellationToken))
        {
            Assert.Equal((HttpStatusCode.Conflict, "text/plain"), (again.StatusCode, again.Content.Headers.ContentType?.MediaType));
        }

        await _http.SendAsync(HttpMethod.Put, $"/automation-studio/automations/{(string)created["_id"]!}", """{"update":{"description":"new"}}""");
        var detailed = Root + "/detailed/Slash%20%2F%20and%20space";
        Assert.Equal("new", (string?)(await _http.ReadAsync(detailed))["description"]);

        const string Delete = "/workflow_builder/workflows/delete/Slash%20%2F%20and%20space";
        var deleted = await _http.SendAsync(HttpMethod.Delete, Delete);
        Assert.Equal((string?)created["_id"], (string?)deleted["value"]!["_id"]);
        Assert.Empty(await _http.ReadAsync(detailed));
        using var gone = await _http.DeleteAsync(Delete, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.NotFound, "text/plain"), (gone.StatusCode, gone.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task Import_OneNewAndOneKnown_TellsEachOutcome()
    {
        var reply = await _http.SendAsync(HttpMethod.Post, "/automation-studio/automations/import", """{"automations":[{"name":"Imported"},{"name":"Failing Change"}]}""");

        Assert.Equal([true, false], reply["imported"]!.AsArray().Select(outcome => (bool)outcome!["success"]!));
    }
}

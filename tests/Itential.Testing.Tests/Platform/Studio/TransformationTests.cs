using System.Net;

namespace Itential.Testing.Tests.Platform.Studio;

public sealed class TransformationTests : PlatformTest
{
    private const string Root = "/transformations";

    [Fact]
    public async Task Import_WhatIsThere_GetsAnIndex()
    {
        var found = (await Http.ReadAsync(Root + "?equals=Transformation%20001&equalsField=name"))["results"]!.AsArray();
        var sent = Assert.Single(found)!.ToJsonString();

        var first = await Http.SendAsync(HttpMethod.Post, Root + "/import", sent);
        var second = await Http.SendAsync(HttpMethod.Post, Root + "/import", sent);

        Assert.Equal(("Transformation 001 (1)", "Transformation 001 (2)"), ((string?)first["name"], (string?)second["name"]));
        Assert.NotEqual((string?)first["_id"], (string?)second["_id"]);
        Assert.Equal(7, (int)(await Http.ReadAsync(Root))["total"]!);
    }

    [Theory]
    [InlineData("""{"name":"Transformation 001"}""")]
    [InlineData("""{"description":"no name"}""")]
    public async Task Create_ThatFails_IsA200WithAnError(string body)
    {
        var reply = await Http.SendAsync(HttpMethod.Post, Root, body);

        Assert.Equal(["apiVersion", "method", "error"], reply.Select(member => member.Key));
        Assert.NotEqual("", (string?)reply["error"]!["message"]);
        Assert.Equal(5, (int)(await Http.ReadAsync(Root))["total"]!);
    }

    [Fact]
    public async Task Transformation_CreatedUpdatedDeleted_IsThereAndNull()
    {
        var created = await Http.SendAsync(HttpMethod.Post, Root, """{"name":"New"}""");
        var path = $"{Root}/{(string)created["_id"]!}";
        Assert.Equal("new", (string?)(await Http.SendAsync(HttpMethod.Put, path, """{"name":"New","description":"new"}"""))["description"]);

        using var deleted = await Http.DeleteAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.Null(await Http.CallAsync(HttpMethod.Get, path));
    }
}

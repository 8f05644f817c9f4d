using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Platform;
using Itential.Refit;
using Itential.Refit.Connections;
using TestKit;

namespace Itential.Platform.Tests.Connections;

public class RawVerbTests
{
    private static readonly QueryParameters Query = new() { { "a", 1 } };

    public static TheoryData<string, Func<IPlatformClient, string, QueryParameters, JsonNode, Task<ApiResponse>>> WithNode { get; } = new()
    {
        { "GET", (c, path, query, body) => c.GetAsync(path, query, body) },
        { "POST", (c, path, query, body) => c.PostAsync(path, query, body) },
        { "PUT", (c, path, query, body) => c.PutAsync(path, query, body) },
        { "PATCH", (c, path, query, body) => c.PatchAsync(path, query, body) },
        { "DELETE", (c, path, query, body) => c.DeleteAsync(path, query, body) },
        { "GET", (c, path, query, body) => Task.FromResult(c.Get(path, query, body)) },
        { "POST", (c, path, query, body) => Task.FromResult(c.Post(path, query, body)) },
        { "PUT", (c, path, query, body) => Task.FromResult(c.Put(path, query, body)) },
        { "PATCH", (c, path, query, body) => Task.FromResult(c.Patch(path, query, body)) },
        { "DELETE", (c, path, query, body) => Task.FromResult(c.Delete(path, query, body)) },
    };

    public static TheoryData<string, Func<IPlatformClient, string, QueryParameters, Change, Task<ApiResponse>>> WithType { get; } = new()
    {
        { "GET", (c, path, query, body) => c.GetAsync(path, query, body, ChangeJson.Default.Change) },
        { "POST", (c, path, query, body) => c.PostAsync(path, query, body, ChangeJson.Default.Change) },
        { "PUT", (c, path, query, body) => c.PutAsync(path, query, body, ChangeJson.Default.Change) },
        { "PATCH", (c, path, query, body) => c.PatchAsync(path, query, body, ChangeJson.Default.Change) },
        { "DELETE", (c, path, query, body) => c.DeleteAsync(path, query, body, ChangeJson.Default.Change) },
        { "GET", (c, path, query, body) => Task.FromResult(c.Get(path, query, body, ChangeJson.Default.Change)) },
        { "POST", (c, path, query, body) => Task.FromResult(c.Post(path, query, body, ChangeJson.Default.Change)) },
        { "PUT", (c, path, query, body) => Task.FromResult(c.Put(path, query, body, ChangeJson.Default.Change)) },
        { "PATCH", (c, path, query, body) => Task.FromResult(c.Patch(path, query, body, ChangeJson.Default.Change)) },
        { "DELETE", (c, path, query, body) => Task.FromResult(c.Delete(path, query, body, ChangeJson.Default.Change)) },
    };

    public static TheoryData<string, Func<IPlatformClient, string, Task<ApiResponse>>> Bare { get; } = new()
    {
        { "GET", (c, path) => c.GetAsync(path) },
        { "POST", (c, path) => c.PostAsync(path) },
        { "PUT", (c, path) => c.PutAsync(path) },
        { "PATCH", (c, path) => c.PatchAsync(path) },
        { "DELETE", (c, path) => c.DeleteAsync(path) },
        { "GET", (c, path) => Task.FromResult(c.Get(path)) },
        { "POST", (c, path) => Task.FromResult(c.Post(path)) },
        { "PUT", (c, path) => Task.FromResult(c.Put(path)) },
        { "PATCH", (c, path) => Task.FromResult(c.Patch(path)) },
        { "DELETE", (c, path) => Task.FromResult(c.Delete(path)) },
    };

    [Theory]
    [MemberData(nameof(WithNode))]
    public async Task Verb_NodeBody_SendsPathQueryAndJson(string verb, Func<IPlatformClient, string, QueryParameters, JsonNode, Task<ApiResponse>> call)
    {
        await using var server = await Some.ServerAsync();
        using var client = PlatformClient.Create(Some.TokenOptions(server.BaseAddress));

        var answer = await call(client, "/things/x", Query, new JsonObject { ["name"] = "J\u00fcrgen", ["list"] = new JsonArray(1, true, null) });

        var request = Assert.Single(server.Requests);
        Assert.Equal(verb, request.Method);
        Assert.Equal("/things/x?a=1", request.Target);
        Assert.Equal("""{"name":"Jürgen","list":[1,true,null]}""", request.Body);
        Assert.Equal("application/json; charset=utf-8", request.Header("Content-Type"));
        Assert.Equal("{}", answer.Text);
    }

    [Theory]
    [MemberData(nameof(WithType))]
    public async Task Verb_TypedBody_SendsPathQueryAndJson(string verb, Func<IPlatformClient, string, QueryParameters, Change, Task<ApiResponse>> call)
    {
        await using var server = await Some.ServerAsync();
        using var client = PlatformClient.Create(Some.TokenOptions(server.BaseAddress));

        await call(client, "things/x", Query, new Change("n", 2));

        var request = Assert.Single(server.Requests);
        Assert.Equal(verb, request.Method);
        Assert.Equal("/things/x?a=1", request.Target);
        Assert.Equal("""{"Name":"n","Count":2}""", request.Body);
    }

    [Theory]
    [MemberData(nameof(Bare))]
    public async Task Verb_PathAlone_SendsNoBody(string verb, Func<IPlatformClient, string, Task<ApiResponse>> call)
    {
        await using var server = await Some.ServerAsync();
        using var client = PlatformClient.Create(Some.TokenOptions(server.BaseAddress));

        await call(client, "/things");

        var request = Assert.Single(server.Requests);
        Assert.Equal(verb, request.Method);
        Assert.Equal("/things", request.Target);
        Assert.Equal("", request.Body);
        Assert.Null(request.Header("Content-Type"));
    }

    [Theory]
    [MemberData(nameof(Bare))]
    public async Task Verb_NoSuccess_ThrowsApiException(string verb, Func<IPlatformClient, string, Task<ApiResponse>> call)
    {
        await using var server = await Some.ServerAsync();
        server[$"{verb} /things"] = Replies.Status(404, "no such thing");
        using var client = PlatformClient.Create(Some.TokenOptions(server.BaseAddress));

        var error = await Assert.ThrowsAsync<ApiException>(() => call(client, "/things?token=hidden-value"));

        Assert.Equal(System.Net.HttpStatusCode.NotFound, error.StatusCode);
        Assert.Equal("no such thing", error.Content);
        Assert.Equal(verb, error.HttpMethod.Method);
        Assert.DoesNotContain("hidden-value", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Some.SessionToken, error.ToString(), StringComparison.Ordinal);
        Assert.Null(error.RequestMessage.Headers.Authorization);
    }

    [Theory]
    [MemberData(nameof(Bare))]
    public async Task Verb_Redirect_IsNotFollowed(string verb, Func<IPlatformClient, string, Task<ApiResponse>> call)
    {
        await using var server = await Some.ServerAsync();
        server[$"{verb} /things"] = Replies.Redirect("/elsewhere");
        using var client = PlatformClient.Create(Some.TokenOptions(server.BaseAddress));

        var error = await Assert.ThrowsAsync<ApiException>(() => call(client, "/things"));

        Assert.Equal(302, (int)error.StatusCode);
        Assert.Single(server.Requests);
    }

    [Theory]
    [MemberData(nameof(Bare))]
    public async Task Verb_BadPath_IsRefusedBeforeAnyLogin(string verb, Func<IPlatformClient, string, Task<ApiResponse>> call)
    {
        await using var server = await Some.ServerAsync();
        using var client = PlatformClient.Create(Some.UserOptions(server.BaseAddress));

        var error = await Assert.ThrowsAnyAsync<ArgumentException>(() => call(client, "https://elsewhere.invalid/" + verb));

        Assert.Equal("path", error.ParamName);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Verb_UnwritableBody_IsRefusedBeforeAnyLogin()
    {
        await using var server = await Some.ServerAsync();
        using var client = PlatformClient.Create(Some.UserOptions(server.BaseAddress));

        var error = await Assert.ThrowsAsync<ApiRequestException>(() => client.PostAsync("/x", body: JsonValue.Create(double.NaN)));
        var typed = Assert.Throws<ApiRequestException>(() => client.Post("/x", null, double.NaN, ChangeJson.Default.Double));

        Assert.All([error, typed], e => Assert.Contains("POST", e.Message, StringComparison.Ordinal));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Verb_NullTypeInfo_IsRefusedBeforeAnyLogin()
    {
        await using var server = await Some.ServerAsync();
        using var client = PlatformClient.Create(Some.UserOptions(server.BaseAddress));

        await Assert.ThrowsAsync<ArgumentNullException>(() => client.PostAsync("/x", null, new Change("n", 1), null!));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Verb_CanceledToken_ThrowsCancellation()
    {
        await using var server = await Some.ServerAsync();
        using var client = PlatformClient.Create(Some.UserOptions(server.BaseAddress));
        var canceled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.GetAsync("/x", cancellationToken: canceled));
        Assert.ThrowsAny<OperationCanceledException>(() => client.Get("/x", cancellationToken: canceled));
    }
}

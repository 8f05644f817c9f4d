using System.Text.Json.Nodes;
using Itential.Refit;
using WireMock.Admin;
using WireMock.Server;

namespace WireMock.Faults;

/// <summary>A kept connection that closes without an answer: the server may have done the work, so a POST must not go out again.</summary>
public sealed class RepetitionTests(WireMockFixture server) : ClientTest(server)
{
    private const string Refresh = "/api/v2.0/scripts/refresh";

    [Theory]
    [InlineData(true, null)]
    [InlineData(false, null)]
    [InlineData(true, """{"now":true}""")]
    [InlineData(false, """{"now":true}""")]
    public async Task RawPost_ConnectionClosesUnanswered_ReachesTheServerOnce(bool asynchronous, string? body)
    {
        await StubAsync();
        using var client = Clients.Gateway(Server.Address);
        await client.AuthenticateAsync(Token);
        var json = body is null ? null : JsonNode.Parse(body);

        _ = asynchronous
            ? await Assert.ThrowsAsync<ApiRequestException>(() => client.PostAsync("/scripts/refresh", body: json, cancellationToken: Token))
            : Assert.Throws<ApiRequestException>(() => client.Post("/scripts/refresh", body: json, cancellationToken: Token));

        WireAssert.Json(await SingleAsync(HttpMethod.Post, Refresh), body);
    }

    [Fact]
    public async Task TypedPost_ConnectionClosesUnanswered_ReachesTheServerOnce()
    {
        await StubAsync();
        using var client = Clients.Gateway(Server.Address);
        await client.AuthenticateAsync(Token);

        await Assert.ThrowsAsync<ApiRequestException>(() => client.Scripts.RefreshScriptsAsync(Token));

        Assert.Equal(1, await Admin.CountAsync(RequestPattern.At(HttpMethod.Post, Refresh), Token));
    }

    private Task StubAsync() => Admin.AddStubAsync(
        Stub.Parse($$"""{ "priority": 1, "request": { "method": "POST", "urlPath": "{{Refresh}}" }, "response": { "fault": "EMPTY_RESPONSE" } }"""), Token);
}

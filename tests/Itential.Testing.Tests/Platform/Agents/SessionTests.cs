using System.Net;
using System.Text.Json.Nodes;

namespace Itential.Testing.Tests.Platform.Agents;

public sealed class SessionTests : PlatformTest
{
    private const string Root = "/agent-session-manager/sessions";

    [Theory]
    [InlineData("Agent 001", "", "agentDefinitionId", "COMPLETE")]
    [InlineData("Failing Agent", "/run-agent", "agent", "FAILED")]
    public async Task Session_EachRead_IsOneStepToItsEnd(string agent, string path, string member, string expected)
    {
        var started = await StartAsync(agent, path, member);
        Assert.Equal("RUNNING", (string?)started["status"]);
        var session = $"{Root}/{(string)started["sessionId"]!}";

        var states = ((string?)(await Http.ReadAsync(session))["status"], (string?)(await Http.ReadAsync(session))["status"]);

        Assert.Equal(("RUNNING", expected), states);
        Assert.Equal(agent, (string?)(await Http.ReadAsync(session))["agentSnapshot"]!["name"]);
        var messages = (await Http.CallAsync(HttpMethod.Get, session + "/messages?sortOrder=desc&limit=1"))!.AsArray();
        Assert.Equal("000002", (string?)Assert.Single(messages)!["eventId"]);
    }

    [Fact]
    public async Task Control_Cancel_EndsASessionAndOnlyARunningOne()
    {
        var session = $"{Root}/{(string)(await StartAsync("Agent 001", "", "agentDefinitionId"))["sessionId"]!}";

        Assert.Equal("PAUSED", (string?)(await ControlAsync(session, "PAUSE"))["status"]);
        Assert.Equal("PAUSED", (string?)(await Http.ReadAsync(session))["status"]);
        Assert.Equal("RUNNING", (string?)(await ControlAsync(session, "RESUME"))["status"]);
        Assert.Equal("CANCELED", (string?)(await ControlAsync(session, "CANCEL"))["status"]);
        Assert.Equal("CANCELED", (string?)(await Http.ReadAsync(session))["status"]);
        await Http.SendAsync(HttpMethod.Post, session, """{"action":"OTHER"}""", HttpStatusCode.BadRequest);
        await Http.SendAsync(HttpMethod.Delete, session);
        await Http.ReadAsync(session, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task List_OffsetAndLimit_TellTheTotal()
    {
        for (var count = 0; count < 3; count++)
        {
            await StartAsync("Agent 001", "", "agentDefinitionId");
        }

        var reply = await Http.ReadAsync(Root + "?offset=1&limit=1&sortBy=createdAt&sortOrder=asc");

        Assert.Equal((1, 3), (reply["data"]!.AsArray().Count, (int)reply["total"]!));
        Assert.Equal(0, (int)reply["data"]![0]!["totalInputTokens"]!);
    }

    [Theory]
    [InlineData("""{"agent":"Agent 001"}""", HttpStatusCode.NotFound)]
    [InlineData("{}", HttpStatusCode.BadRequest)]
    public async Task RunAgent_ByNameOrWithout_IsRefused(string body, HttpStatusCode expected) =>
        await Http.SendAsync(HttpMethod.Post, Root + "/run-agent", body, expected);

    private async Task<JsonObject> StartAsync(string agent, string path, string member)
    {
        var agents = (await Http.ReadAsync("/agent-project-service/operable-agents"))["data"]!["items"]!.AsArray();
        var id = (string)agents.Single(item => (string?)item!["name"] == agent)!["_id"]!;
        return await Http.SendAsync(HttpMethod.Post, Root + path, $$$"""{"{{{member}}}":"{{{id}}}","inputs":{"a":1}}""");
    }

    private Task<JsonObject> ControlAsync(string session, string action) => Http.SendAsync(HttpMethod.Post, session, $$"""{"action":"{{action}}"}""");
}

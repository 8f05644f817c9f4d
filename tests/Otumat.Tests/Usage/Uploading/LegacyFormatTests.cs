using System.Text.Json.Nodes;
using Otumat.Usage;

namespace Otumat.Tests.Usage.Uploading;

/// <summary>The wire format of otumat 0.3.1, compared with what the original sent.</summary>
public sealed class LegacyFormatTests
{
    private static readonly JsonNode Captures = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "otumat-vectors", "http-captures.json")))!;

    [Fact]
    public void Rows_AreThoseOfTheCapture()
    {
        var captured = JsonNode.Parse(Request("/api/usage-event")["body"]!.GetValue<string>())!.AsObject();
        var events = captured["rows"]!.AsArray().Select(row => new StoredEvent(Guid.NewGuid(), DateTimeOffset.Parse(row![0]!.GetValue<string>() + "Z", System.Globalization.CultureInfo.InvariantCulture), row[1]!.GetValue<string>(), null));
        var installation = Guid.NewGuid();
        captured["installId"] = installation.ToString();

        var written = System.Text.Json.JsonSerializer.SerializeToNode(LegacyEvents.Of(installation, events), UsageWireJson.Default.LegacyEvents);

        Assert.True(JsonNode.DeepEquals(captured, written), written!.ToJsonString());
    }

    [Fact]
    public async Task Upload_InTheLegacyFormat_IsThatOfTheCapture_WithoutTheSecretOfTheClient()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server, options => options with { WireFormat = UsageWireFormat.Legacy });
        var agent = await person.AgreedAsync();
        agent.Log("import");

        Assert.Equal(UploadOutcome.Sent, (await agent.UploadAsync(Person.Ct)).Outcome);

        var captured = Request("/api/usage-event");
        var sent = Assert.Single(server.Uploads);
        Assert.Equal(captured["headers"]!["Content-Type"]!.GetValue<string>(), sent.Header("Content-Type")!.Split(';')[0]);
        Assert.StartsWith("Bearer ", sent.Header("Authorization"), StringComparison.Ordinal);
        Assert.Null(sent.Header("Idempotency-Key"));
        var body = JsonNode.Parse(sent.Body)!.AsObject();
        Assert.Equal(["installId", "headers", "rows"], body.Select(member => member.Key));
        Assert.Equal((await agent.GetStatusAsync(Person.Ct)).InstallationId.ToString(), body["installId"]!.GetValue<string>());
        Assert.Equal(2, body["rows"]![0]!.AsArray().Count);
    }

    [Fact]
    public async Task Refresh_IsThatOfTheCapture_ForAClientWithoutASecret()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server, options => options with { WireFormat = UsageWireFormat.Legacy });
        var agent = await person.AgreedAsync();
        server.Forget();
        agent.Log("import");
        await agent.UploadAsync(Person.Ct);

        var captured = Form(Request("/auth/token")["body"]!.GetValue<string>());
        var sent = Form(server.TokenRequests[1].Body);

        Assert.Equal(captured["grant_type"], sent["grant_type"]);
        Assert.Equal(["client_id", "grant_type", "refresh_token"], sent.Keys.Order());
    }

    [Fact]
    public async Task Preview_BeforeAnEnrolment_NamesNoInstallation()
    {
        await using var person = new Person(change: options => options with { WireFormat = UsageWireFormat.Legacy });
        var agent = person.Agent();
        await agent.EnableAsync(Person.Ct);
        agent.Log("import");

        var preview = await agent.PreviewAsync(Person.Ct);

        Assert.Contains(Guid.Empty.ToString(), preview.Events, StringComparison.Ordinal);
        Assert.Contains("\"headers\"", preview.Events, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_ThatAnEnrolmentSaves_KeepTheFormat()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server, options => options with { WireFormat = UsageWireFormat.Legacy });
        await person.AgreedAsync();

        await using var agent = UsageAgent.FromHome(person.Home, person.Options.DataRoot, options => options with { ExitBudget = TimeSpan.Zero });

        Assert.Equal(UsageWireFormat.Legacy, agent!.Options.WireFormat);
    }

    private static JsonNode Request(string path) => Captures["requests"]!.AsArray().Single(request => request!["path"]!.GetValue<string>() == path)!;

    private static Dictionary<string, string> Form(string body) => body.Split('&').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
}

namespace Itential.Platform.Tests.Archive;

/// <summary>What has to be minded of integration models, adapters, profiles, gateways, tool decorators and agents.</summary>
public sealed class ServiceTransferTests : IAsyncLifetime
{
    private const string Model = """{"info":{"title":"Shop","version":"1.0"}}""";

    private ImportScene _scene = null!;

    public async ValueTask InitializeAsync() => _scene = await ImportScene.StartAsync();

    public ValueTask DisposeAsync() => _scene.DisposeAsync();

    [Theory]
    [InlineData(Model)]
    [InlineData($$"""{"model":{{Model}}}""")]
    public async Task IntegrationModel_MayBeWrapped(string document)
    {
        var report = await _scene.ImportAsync(AssetKind.IntegrationModels, document);

        Assert.Equal(("Shop:1.0", AssetOutcome.Created), (report.Name, report.Outcome));
        _scene.AssertSent("POST /integration-models", $$"""{"model":{{Model}}}""");
    }

    [Fact]
    public async Task IntegrationModel_IsReplacedByDeletion()
    {
        _scene["GET /integration-models"] = """{"integrationModels":[{"versionId":"Shop:1.0"}],"total":1}""";
        _scene.Refuse("PUT /integration-models/validation", 404);

        var report = await _scene.ImportAsync(AssetKind.IntegrationModels, Model, AssetConflict.Replace);

        Assert.Equal(AssetOutcome.Replaced, report.Outcome);
        Assert.Equal(["PUT /integration-models/validation", "DELETE /integration-models/Shop%3A1.0", "POST /integration-models"], _scene.Changes);
    }

    [Fact]
    public async Task IntegrationModel_ThatTheServerWillNotTake_IsNotDeleted()
    {
        _scene["GET /integration-models"] = """{"integrationModels":[{"versionId":"Shop:1.0"}],"total":1}""";
        _scene.Refuse("PUT /integration-models/validation", 400, """{"message":"no paths"}""");

        var report = await _scene.ImportAsync(AssetKind.IntegrationModels, Model, AssetConflict.Replace);

        Assert.Equal(AssetOutcome.Refused, report.Outcome);
        Assert.Equal(["PUT /integration-models/validation"], _scene.Changes);
    }

    [Fact]
    public async Task IntegrationModel_WhoseOldOneIsGone_SaysSo()
    {
        _scene["GET /integration-models"] = """{"integrationModels":[{"versionId":"Shop:1.0"}],"total":1}""";
        _scene.Refuse("POST /integration-models", 500, """{"message":"later"}""");

        var report = await _scene.ImportAsync(AssetKind.IntegrationModels, Model, AssetConflict.Replace);

        Assert.StartsWith("The old model was deleted, and the new one was refused: ", report.Message, StringComparison.Ordinal);
        Assert.EndsWith("later", report.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task IntegrationModel_CannotBeKeptTwice()
    {
        _scene["GET /integration-models"] = """{"integrationModels":[{"versionId":"Shop:1.0"}],"total":1}""";

        var report = await _scene.ImportAsync(AssetKind.IntegrationModels, Model, AssetConflict.KeepBoth);

        Assert.Equal("The server has one of this name, and both cannot be kept. Give the document another title or version.", report.Message);
        Assert.Empty(_scene.Changes);
    }

    [Fact]
    public async Task IntegrationModel_ThatIsTooLarge_IsNotSent()
    {
        var report = await _scene.ImportAsync(AssetKind.IntegrationModels, $$$"""{"info":{"title":"Shop","version":"1.0","description":"{{{new string('x', 15 * 1024 * 1024)}}}"}}""");

        Assert.Equal("The model is larger than 15 MB.", report.Message);
        Assert.Empty(_scene.Changes);
    }

    [Fact]
    public async Task Adapter_TellsWhatIsEncrypted()
    {
        const string Document = """{"name":"a","properties":{"id":"a","properties":{"password":"$ENC123","hosts":[{"key":"$ENC4"}]}}}""";

        var report = await _scene.ImportAsync(AssetKind.Adapters, Document);

        Assert.Equal(
            [
                "'properties.properties.password' is encrypted and does not travel; set it on the server that the archive goes to.",
                "'properties.properties.hosts[0].key' is encrypted and does not travel; set it on the server that the archive goes to.",
            ],
            report.Warnings);
        _scene.AssertSent("POST /adapters/import", $$"""{"properties":{{Document}}}""");
    }

    [Fact]
    public async Task Adapter_ThatIsReplaced_KeepsWhatTheServerHasEncrypted()
    {
        _scene["GET /adapters"] = """{"results":[{"data":{"name":"a"}}],"total":1}""";
        _scene["GET /adapters/a"] = """{"metadata":{},"data":{"name":"a","properties":{"password":"$ENC9"}}}""";

        var report = await _scene.ImportAsync(AssetKind.Adapters, """{"name":"a","properties":{"host":"h","password":"$ENC1","token":"$ENC2"}}""", AssetConflict.Replace);

        Assert.Equal((AssetOutcome.Replaced, 2), (report.Outcome, report.Warnings.Count));
        _scene.AssertSent("PUT /adapters/a", """{"properties":{"name":"a","properties":{"host":"h","password":"$ENC9"}}}""");
    }

    [Fact]
    public async Task CopyOfAnAdapter_IsNamedInside()
    {
        _scene["GET /adapters"] = """{"results":[{"data":{"name":"a"}}],"total":1}""";

        var report = await _scene.ImportAsync(AssetKind.Adapters, """{"name":"a","properties":{"id":"a"}}""", AssetConflict.KeepBoth);

        Assert.Equal((AssetOutcome.Renamed, "a (1)"), (report.Outcome, report.NewName));
        _scene.AssertSent("POST /adapters/import", """{"properties":{"name":"a (1)","properties":{"id":"a (1)"}}}""");
    }

    [Fact]
    public async Task Profile_IsSentWithoutItsWrapper()
    {
        _scene["GET /profiles"] = """{"results":[{"metadata":{},"profile":{"id":"q"}}],"total":1}""";
        _scene["GET /profiles/q"] = """{"metadata":{},"profile":{"id":"q"}}""";
        _scene.With(AssetKind.Profiles, """{"metadata":{"isActive":true},"profile":{"id":"p"}}""").With(AssetKind.Profiles, """{"profile":{"id":"q","redisProps":{"password":"$ENC"}}}""");

        var reports = await _scene.ImportAsync(AssetConflict.Replace);

        Assert.Equal([("p", AssetOutcome.Created), ("q", AssetOutcome.Replaced)], reports.Select(report => (report.Name, report.Outcome)));
        _scene.AssertSent("POST /profiles/import", """{"properties":{"id":"p"}}""");
        _scene.AssertSent("PUT /profiles/q", """{"properties":{"id":"q","redisProps":{}}}""");
    }

    [Fact]
    public async Task GatewayConfiguration_TellsWhatTheServerDropped()
    {
        const string Export = "GET /gateway_manager/v1/gateways/c1/configuration/export";
        _scene["GET /gateway_manager/v1/gateways"] = """{"results":[{"cluster_id":"c1"}]}""";
        _scene.Tell(Export, """{"services":[],"users":null}""", """{"services":[{"name":"s","type":"t"}],"secrets":[]}""");
        const string Content = """{"services":[{"name":"s","type":"t","extra":"hidden"}],"secrets":[{"name":"x","secret":"hidden"}],"new":{"a":1}}""";

        var report = await _scene.ImportAsync(AssetKind.GatewayConfigurations, $$"""{"clusterId":"c1","configuration":{{Content}}}""");

        Assert.Equal(AssetOutcome.Created, report.Outcome);
        Assert.Equal(["'services[s].extra' was dropped by the server.", "'secrets[x]' was dropped by the server.", "'new' was dropped by the server."], report.Warnings);
        _scene.AssertSent("POST /gateway_manager/v1/gateways/c1/configuration/import", $$$"""{"options":{"source":"content","content":{{{Content}}},"force":false}}""");
    }

    [Theory]
    [InlineData(AssetConflict.Skip, AssetOutcome.Skipped, 0)]
    [InlineData(AssetConflict.KeepBoth, AssetOutcome.Refused, 0)]
    [InlineData(AssetConflict.Replace, AssetOutcome.Replaced, 1)]
    public async Task GatewayConfiguration_MeetsOneThatIsNotEmpty(AssetConflict onConflict, AssetOutcome outcome, int changes)
    {
        _scene["GET /gateway_manager/v1/gateways"] = """{"results":[{"cluster_id":"c1"}]}""";
        _scene["GET /gateway_manager/v1/gateways/c1/configuration/export"] = """{"services":[{"name":"s"}]}""";

        var report = await _scene.ImportAsync(AssetKind.GatewayConfigurations, """{"clusterId":"c1","configuration":{"services":[]}}""", onConflict);

        Assert.Equal((outcome, changes), (report.Outcome, _scene.Changes.Count));
    }

    [Fact]
    public async Task ToolsThatAreWorkflows_ArePointedAtThoseOfTheServer()
    {
        _scene["POST /automation-studio/automations/import"] = """{"imported":[{"success":true,"created":{"_id":"w9","uuid":"u9","name":"W"}}]}""";
        _scene.Tell("GET /tools/decorators/bulk/export", "[]", """[{"_id":"d9","name":"D"}]""");
        _scene["POST /agent-project-service/project-bundles/import"] = """{"data":{"_id":"p9","name":"P"}}""";
        _scene.With(AssetKind.Workflows, """{"_id":"w1","uuid":"u1","name":"W"}""");
        _scene.With(AssetKind.ToolDecorators, """{"_id":"d1","name":"D","referenceId":"workflow:u1"}""");
        _scene.With(AssetKind.AgentProjects, """{"name":"P","agents":[{"tools":[{"referenceId":"workflow:u1","decoratorId":"d1"},{"referenceId":"adapter:X:y:z"}]}]}""");

        var reports = await _scene.ImportAsync();

        Assert.All(reports, report => Assert.Equal(AssetOutcome.Created, report.Outcome));
        _scene.AssertSent("POST /tools/decorators/bulk/import", """[{"_id":"d1","name":"D","referenceId":"workflow:u9"}]""");
        _scene.AssertSent(
            "POST /agent-project-service/project-bundles/import",
            """{"bundle":{"name":"P","agents":[{"tools":[{"referenceId":"workflow:u9","decoratorId":"d9"},{"referenceId":"adapter:X:y:z"}]}]},"conflictMode":"keep-both"}""");
    }

    [Theory]
    [InlineData("""[{"_id":"d1","name":"D"}]""", AssetOutcome.Replaced, 0)]
    [InlineData("""[{"_id":"d1","name":"D"},{"_id":"d2","name":"D"}]""", AssetOutcome.Created, 1)]
    public async Task ToolDecorator_ThatIsReplaced_IsLookedForAfterwards(string after, AssetOutcome outcome, int warnings)
    {
        _scene.Tell("GET /tools/decorators/bulk/export", """[{"_id":"d1","name":"D"}]""", """[{"_id":"d1","name":"D"}]""", after);

        var report = await _scene.ImportAsync(AssetKind.ToolDecorators, """{"name":"D"}""", AssetConflict.Replace);

        Assert.Equal((outcome, warnings), (report.Outcome, report.Warnings.Count));
    }

    [Theory]
    [InlineData(AssetConflict.Replace, "replace", "P", AssetOutcome.Replaced)]
    [InlineData(AssetConflict.KeepBoth, "keep-both", "P (1)", AssetOutcome.Renamed)]
    public async Task AgentProject_SaysWhatToDoWithTheServersOwn(AssetConflict onConflict, string mode, string name, AssetOutcome outcome)
    {
        _scene["GET /agent-project-service/projects"] = """{"data":{"items":[{"_id":"p9","name":"P"}],"total":1}}""";
        _scene["POST /agent-project-service/project-bundles/import"] = $$$"""{"data":{"_id":"p8","name":"{{{name}}}"}}""";

        var report = await _scene.ImportAsync(AssetKind.AgentProjects, """{"name":"P"}""", onConflict);

        Assert.Equal(outcome, report.Outcome);
        _scene.AssertSent("POST /agent-project-service/project-bundles/import", $$"""{"bundle":{"name":"P"},"conflictMode":"{{mode}}"}""");
    }
}

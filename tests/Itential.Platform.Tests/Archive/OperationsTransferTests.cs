namespace Itential.Platform.Tests.Archive;

/// <summary>What has to be minded of automations, resource models, instances and golden configurations.</summary>
public sealed class OperationsTransferTests : IAsyncLifetime
{
    private ImportScene _scene = null!;

    public async ValueTask InitializeAsync() => _scene = await ImportScene.StartAsync();

    public ValueTask DisposeAsync() => _scene.DisposeAsync();

    [Fact]
    public async Task Automation_GetsWhatAnImportDemands_AndPointsAtNewIds()
    {
        _scene["POST /json-forms/import/forms"] = """{"imported":[{"success":true,"created":{"_id":"f9","name":"Form"}}]}""";
        _scene["PUT /operations-manager/automations"] = """{"data":[{"success":true,"data":{"_id":"9","name":"A"}}]}""";
        _scene.With(AssetKind.JsonForms, """{"id":"f1","name":"Form"}""");
        _scene.With(AssetKind.Automations, """{"name":"A","gbac":{"read":[{"name":"g"}]},"triggers":[{"name":"t","formId":"f1","jst":"j1"},{"name":"u","formId":null,"jst":{"a":1}}]}""");
        _scene.With(AssetKind.Automations, """{"name":"B"}""");

        var reports = await _scene.ImportAsync(AssetConflict.Skip, AssetKind.JsonForms, AssetKind.Automations);

        Assert.Equal(["The jst of the trigger 't' is j1, which is not in the archive; the server must have it."], reports[1].Warnings);
        ImportScene.AssertSame(
            """{"automations":[{"name":"A","gbac":{"read":[{"name":"g"}],"write":[]},"triggers":[{"name":"t","formId":"f9","jst":"j1"},{"name":"u","formId":null,"jst":{"a":1}}]}]}""",
            _scene.AllSent("PUT /operations-manager/automations")[0]);
        ImportScene.AssertSame("""{"automations":[{"name":"B","triggers":[]}]}""", _scene.AllSent("PUT /operations-manager/automations")[1]);
    }

    [Fact]
    public async Task Automation_ThatTheServerRefuses_SaysWhy()
    {
        _scene["PUT /operations-manager/automations"] = """{"message":"Imported","data":[{"success":false,"message":"no such workflow"}]}""";

        var report = await _scene.ImportAsync(AssetKind.Automations, """{"name":"A"}""");

        Assert.Equal((AssetOutcome.Refused, "no such workflow"), (report.Outcome, report.Message));
    }

    [Fact]
    public async Task Automation_IsReplacedTriggerByTrigger()
    {
        _scene["GET /operations-manager/automations"] = """{"data":[{"_id":"9","name":"A"}],"metadata":{"total":1}}""";
        _scene["GET /automation-studio/workflows"] = """{"items":[{"_id":"w9","name":"W"}],"total":1}""";
        _scene["GET /operations-manager/triggers"] = """
            {"data":[{"_id":"t9","name":"old","type":"manual","formId":"f0","actionId":"9"},{"_id":"t8","name":"own","type":"manual","actionId":"9"},{"_id":"t7","name":"new","actionId":"8"}]}
            """;

        var report = await _scene.ImportAsync(
            AssetKind.Automations,
            """
            {
              "_id": "1", "name": "A", "description": "d", "componentName": "W", "componentType": "workflows", "gbac": { "read": [{ "name": "g" }] }, "created": "c",
              "triggers": [{ "_id": "2", "name": "old", "type": "manual", "enabled": false, "formId": "f1", "actionId": "1" }, { "_id": "3", "name": "new", "type": "manual", "actionId": "1" }]
            }
            """,
            AssetConflict.Replace);

        Assert.Equal(AssetOutcome.Replaced, report.Outcome);
        Assert.Equal(
            [
                "The formId of the trigger 'old' is f1, which is not in the archive; the server must have it.",
                "Which groups may use it stays as it is on the server.",
                "The trigger 'old' may keep its old form; look at it on the server.",
                "The trigger 'own' is not in the archive and stays.",
            ],
            report.Warnings);
        _scene.AssertSent("PATCH /operations-manager/automations/9", """{"name":"A","description":"d","componentName":"W","componentType":"workflows","componentId":"w9"}""");
        _scene.AssertSent("PATCH /operations-manager/triggers/t9", """{"name":"old","enabled":false,"formId":"f1"}""");
        _scene.AssertSent("PUT /operations-manager/triggers", """{"triggers":[{"name":"new","type":"manual","actionId":"9"}]}""");
        Assert.Equal(3, _scene.Changes.Count);
    }

    [Fact]
    public async Task CopyOfAnAutomation_RunsTheCopyOfItsWorkflow()
    {
        _scene["GET /automation-studio/workflows"] = """{"items":[{"_id":"w9","name":"W"}],"total":1}""";
        _scene["GET /operations-manager/automations"] = """{"data":[{"_id":"9","name":"A"}],"metadata":{"total":1}}""";
        _scene["POST /automation-studio/automations/import"] = """{"imported":[{"success":true,"created":{"_id":"w8","name":"W (1)"}}]}""";
        _scene["PUT /operations-manager/automations"] = """{"data":[{"success":true,"data":{"_id":"8","name":"A (1)"}}]}""";
        _scene.With(AssetKind.Workflows, """{"_id":"w1","name":"W"}""");
        _scene.With(AssetKind.Automations, """{"_id":"1","name":"A","componentName":"W","componentType":"workflows","triggers":[{"_id":"2","name":"t","actionId":"1","routeName":"r"}]}""");

        var reports = await _scene.ImportAsync(AssetConflict.KeepBoth);

        Assert.Equal(["W (1)", "A (1)"], reports.Select(report => report.NewName));
        Assert.Equal(["The route 'r' belongs to a trigger of this copy and to one of the other automation; change one of them."], reports[1].Warnings);
        _scene.AssertSent("PUT /operations-manager/automations", """{"automations":[{"name":"A (1)","componentName":"W (1)","componentType":"workflows","triggers":[{"name":"t","routeName":"r"}]}]}""");
    }

    [Theory]
    [InlineData(AssetConflict.Skip)]
    [InlineData(AssetConflict.Replace)]
    public async Task ResourceModel_PointsAtWorkflows_ThoseOfTheServerToo(AssetConflict onConflict)
    {
        _scene["GET /automation-studio/workflows"] = """{"items":[{"_id":"w9","name":"W"}],"total":1}""";
        _scene["POST /lifecycle-manager/resources/import"] = """{"data":{"_id":"9","name":"M"}}""";
        _scene.With(AssetKind.Workflows, """{"_id":"w1","name":"W"}""");
        _scene.With(AssetKind.ResourceModels, """{"_id":"1","name":"M","actions":[{"name":"Create","workflow":"w1","preWorkflowJst":"j1","postWorkflowJst":null}]}""");

        var reports = await _scene.ImportAsync(onConflict);

        Assert.Equal(["The preWorkflowJst of the action 'Create' is j1, which is not in the archive; the server must have it."], reports[1].Warnings);
        _scene.AssertSent("POST /lifecycle-manager/resources/import", """{"model":{"_id":"1","name":"M","actions":[{"name":"Create","workflow":"w9","preWorkflowJst":"j1","postWorkflowJst":null}]}}""");
    }

    [Fact]
    public async Task ResourceModel_PointsAtAWorkflowThatIsNotAskedFor()
    {
        _scene["GET /automation-studio/workflows"] = """{"items":[{"_id":"w9","name":"W"}],"total":1}""";
        _scene["GET /lifecycle-manager/resources"] = """{"data":[{"_id":"9","name":"M"}],"metadata":{"total":1}}""";
        _scene.With(AssetKind.Workflows, """{"_id":"w1","name":"W"}""");
        _scene.With(AssetKind.ResourceModels, """{"_id":"1","name":"M","description":"d","schema":{},"actions":[{"workflow":"w1"}],"created":"c"}""");

        var reports = await _scene.ImportAsync(AssetConflict.Replace, AssetKind.ResourceModels);

        Assert.Equal((AssetOutcome.Replaced, 0), (Assert.Single(reports).Outcome, reports[0].Warnings.Count));
        _scene.AssertSent("PUT /lifecycle-manager/resources/9", """{"name":"M","description":"d","schema":{},"actions":[{"workflow":"w9"}]}""");
        Assert.Single(_scene.Changes);
    }

    [Fact]
    public async Task ResourceInstance_GoesToItsModel()
    {
        _scene["POST /lifecycle-manager/resources/import"] = """{"data":{"_id":"9","name":"M"}}""";
        _scene["POST /lifecycle-manager/resources/9/instances/import"] = """{"data":{"_id":"i9","name":"I"}}""";
        _scene.With(AssetKind.ResourceModels, """{"_id":"1","name":"M"}""");
        _scene.With(AssetKind.ResourceInstances, """{"_id":"2","modelId":"1","name":"I","description":"d","instanceData":{"a":1},"lastAction":{},"stateId":"0001"}""");
        _scene.With(AssetKind.ResourceInstances, """{"_id":"3","modelId":"5","name":"Lost"}""");

        var reports = await _scene.ImportAsync();

        Assert.Equal([AssetOutcome.Created, AssetOutcome.Created, AssetOutcome.Refused], reports.Select(report => report.Outcome));
        Assert.Equal("Its resource model 5 is neither in the archive nor on the server.", reports[2].Message);
        _scene.AssertSent("POST /lifecycle-manager/resources/9/instances/import", """{"name":"I","description":"d","instanceData":{"a":1}}""");
    }

    [Theory]
    [InlineData("""{"a":1}""", AssetOutcome.Replaced)]
    [InlineData("""{"a":2}""", AssetOutcome.Refused)]
    public async Task ResourceInstance_IsReplacedAsLongAsItsDataIsTheSame(string data, AssetOutcome outcome)
    {
        _scene["GET /lifecycle-manager/resources"] = """{"data":[{"_id":"9","name":"M"}],"metadata":{"total":1}}""";
        _scene["GET /lifecycle-manager/resources/9/instances"] = """{"data":[{"_id":"i9","name":"I"}],"metadata":{"total":1}}""";
        _scene["GET /lifecycle-manager/resources/9/instances/i9"] = """{"data":{"_id":"i9","name":"I","instanceData":{"a":1}}}""";

        var report = await _scene.ImportAsync(AssetKind.ResourceInstances, $$"""{"modelId":"9","name":"I","description":"new","instanceData":{{data}}}""", AssetConflict.Replace);

        Assert.Equal(outcome, report.Outcome);
        Assert.Equal(outcome == AssetOutcome.Replaced ? ["PUT /lifecycle-manager/resources/9/instances/i9"] : [], _scene.Changes);
    }

    [Fact]
    public async Task GoldenConfig_ThatTheServerRenames_IsFoundInTheList_AndTellsOfItsDevices()
    {
        _scene.Tell("GET /configuration_manager/configs", """[{"id":"8","name":"G"}]""", """[{"id":"8","name":"G"},{"id":"9","name":"G (1)"}]""");
        _scene["POST /configuration_manager/import/goldenconfigs"] = """{"status":"success","message":"ok"}""";
        const string Tree = """{"name":"G","version":"initial","root":{"attributes":{"devices":[]},"children":[{"attributes":{"devices":["r1"]}}]}}""";

        var report = await _scene.ImportAsync(AssetKind.GoldenConfigs, $$"""{"status":"success","data":[{{Tree}}]}""", AssetConflict.KeepBoth);

        Assert.Equal((AssetOutcome.Renamed, "G (1)", 1), (report.Outcome, report.NewName, report.Warnings.Count));
        _scene.AssertSent("POST /configuration_manager/import/goldenconfigs", $$$"""{"trees":[{"data":[{{{Tree}}}]}],"options":{}}""");
    }

    [Fact]
    public async Task GoldenConfig_CannotBeReplaced()
    {
        _scene["GET /configuration_manager/configs"] = """[{"id":"8","name":"G"}]""";

        var report = await _scene.ImportAsync(AssetKind.GoldenConfigs, """{"data":[{"name":"G"}]}""", AssetConflict.Replace);

        Assert.Equal(AssetOutcome.Refused, report.Outcome);
        Assert.Contains("Delete it on the server, or keep both.", report.Message, StringComparison.Ordinal);
        Assert.Empty(_scene.Changes);
    }
}

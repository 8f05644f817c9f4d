namespace Itential.Platform.Tests.Archive;

/// <summary>What has to be minded of workflows, projects, templates, forms, transformations and mop's templates.</summary>
public sealed class StudioTransferTests : IAsyncLifetime
{
    private ImportScene _scene = null!;

    public async ValueTask InitializeAsync() => _scene = await ImportScene.StartAsync();

    public ValueTask DisposeAsync() => _scene.DisposeAsync();

    [Fact]
    public async Task Transformation_ThatTheServerRenames_SaysSo()
    {
        _scene["POST /transformations/import"] = """{"_id":"9","name":"One (1)"}""";

        var report = await _scene.ImportAsync(AssetKind.Transformations, """{"_id":"1","name":"One","steps":[{"id":1.50}]}""");

        Assert.Equal((AssetOutcome.Renamed, "One (1)"), (report.Outcome, report.NewName));
        _scene.AssertSent("POST /transformations/import", """{"_id":"1","name":"One","steps":[{"id":1.50}]}""");
    }

    [Fact]
    public async Task Transformation_WhoseAnswerHoldsAnError_IsRefused()
    {
        _scene["POST /transformations/import"] = """{"apiVersion":"1.0","error":{"code":500,"message":"no steps"}}""";

        var report = await _scene.ImportAsync(AssetKind.Transformations, """{"name":"One"}""");

        Assert.Equal((AssetOutcome.Refused, "no steps"), (report.Outcome, report.Message));
    }

    [Fact]
    public async Task Transformation_IsReplacedUnderTheIdOfTheServer()
    {
        _scene["GET /transformations"] = """{"results":[{"_id":"9","name":"One"}],"total":1}""";

        var report = await _scene.ImportAsync(AssetKind.Transformations, """{"_id":"1","name":"One"}""", AssetConflict.Replace);

        Assert.Equal((AssetOutcome.Replaced, null), (report.Outcome, report.NewName));
        _scene.AssertSent("PUT /transformations/9", """{"_id":"9","name":"One"}""");
    }

    [Theory]
    [InlineData("""{"imported":[{"success":true,"created":{"_id":"9","name":"Form"}}],"status":"success"}""", AssetOutcome.Created, null)]
    [InlineData("""{"imported":[{"success":false,"message":"no schema"}],"status":"failure"}""", AssetOutcome.Refused, "no schema")]
    [InlineData("""{"imported":[],"status":"success"}""", AssetOutcome.Refused, "The server took nothing.")]
    [InlineData("""{"status":"failure","message":"busy"}""", AssetOutcome.Refused, "busy")]
    public async Task Form_ReadsItsOutcomeFromTheList(string answer, AssetOutcome outcome, string? message)
    {
        _scene["POST /json-forms/import/forms"] = answer;

        var report = await _scene.ImportAsync(AssetKind.JsonForms, """{"id":"1","name":"Form"}""");

        Assert.Equal((outcome, message), (report.Outcome, report.Message));
        _scene.AssertSent("POST /json-forms/import/forms", """{"forms":[{"id":"1","name":"Form"}]}""");
    }

    [Fact]
    public async Task Form_IsReplacedWithTheStampsOfTheServer()
    {
        _scene["GET /json-forms/forms"] = """[{"id":"9","name":"Form"}]""";
        _scene["GET /json-forms/forms/9"] = """{"id":"9","name":"Form","created":"c","createdBy":{"_id":"u"},"lastUpdated":"l","lastUpdatedBy":"v"}""";

        var report = await _scene.ImportAsync(AssetKind.JsonForms, """{"id":"1","name":"Form","schema":{"a":1},"created":"other"}""", AssetConflict.Replace);

        Assert.Equal(AssetOutcome.Replaced, report.Outcome);
        _scene.AssertSent("PUT /json-forms/forms/9", """{"options":{"id":"9","name":"Form","schema":{"a":1},"created":"c","createdBy":{"_id":"u"},"lastUpdated":"l","lastUpdatedBy":"v"}}""");
    }

    [Fact]
    public async Task Template_IsReplacedByWhatCanBeUpdated()
    {
        _scene["GET /automation-studio/templates"] = """{"items":[{"_id":"9","name":"T"}],"total":1}""";

        var report = await _scene.ImportAsync(AssetKind.Templates, """{"_id":"1","name":"T","group":"g","type":"jinja2","template":"x","created":"c"}""", AssetConflict.Replace);

        Assert.Equal(AssetOutcome.Replaced, report.Outcome);
        _scene.AssertSent("PUT /automation-studio/templates/9", """{"update":{"name":"T","group":"g","type":"jinja2","template":"x"}}""");
    }

    [Fact]
    public async Task Copy_GetsAFreeName_AndNoIds()
    {
        _scene["GET /automation-studio/templates"] = """{"items":[{"_id":"9","name":"T"},{"_id":"8","name":"t (1)"}],"total":2}""";
        _scene["POST /automation-studio/templates/import"] = """{"imported":[{"success":true}]}""";

        var report = await _scene.ImportAsync(AssetKind.Templates, """{"_id":"1","name":"T"}""", AssetConflict.KeepBoth);

        Assert.Equal((AssetOutcome.Renamed, "T (2)"), (report.Outcome, report.NewName));
        _scene.AssertSent("POST /automation-studio/templates/import", """{"templates":[{"name":"T (2)"}]}""");
    }

    [Fact]
    public async Task MopTemplate_ThatTheServerRenames_IsFoundInTheList()
    {
        _scene.Tell("GET /mop/listTemplates", """[{"_id":"8","name":"M"}]""", """[{"_id":"8","name":"M"},{"_id":"9","name":"M (1)"}]""");
        _scene["POST /mop/import"] = """{"acknowledged":true,"insertedCount":1}""";

        var report = await _scene.ImportAsync(AssetKind.CommandTemplates, """{"name":"M","os":"x"}""", AssetConflict.KeepBoth);

        Assert.Equal((AssetOutcome.Renamed, "M (1)"), (report.Outcome, report.NewName));
        _scene.AssertSent("POST /mop/import", """{"type":"templates","template":{"name":"M","os":"x"}}""");
    }

    [Fact]
    public async Task MopTemplates_AreReplacedByNameAndById()
    {
        _scene["GET /mop/listTemplates"] = """[{"_id":"8","name":"M/1"}]""";
        _scene["GET /mop/listAnalyticTemplates"] = """[{"_id":"9","name":"A"}]""";
        _scene["POST /mop/updateTemplate/M%2F1"] = """{"acknowledged":true,"matchedCount":1,"modifiedCount":0}""";
        _scene["POST /mop/updateAnalyticTemplate/9"] = """{"n":0,"ok":1,"nModified":0}""";
        _scene.With(AssetKind.CommandTemplates, """{"name":"M/1"}""").With(AssetKind.AnalyticTemplates, """{"name":"A"}""");

        var reports = await _scene.ImportAsync(AssetConflict.Replace);

        Assert.Equal([AssetOutcome.Replaced, AssetOutcome.Refused], reports.Select(report => report.Outcome));
        _scene.AssertSent("POST /mop/updateTemplate/M%2F1", """{"mop":{"name":"M/1"}}""");
        _scene.AssertSent("POST /mop/updateAnalyticTemplate/9", """{"template":{"name":"A"}}""");
    }

    [Theory]
    [InlineData("""{"imported":[{"success":true,"created":{"_id":"9","uuid":"u9","name":"W"}}]}""")]
    [InlineData("""{"_id":"9","uuid":"u9","name":"W"}""")]
    public async Task Workflow_LosesItsEncoding_AndPointsAtNewIds(string answer)
    {
        _scene["POST /transformations/import"] = """{"_id":"7","name":"One"}""";
        _scene["POST /automation-studio/automations/import"] = answer;
        _scene.With(AssetKind.Transformations, """{"_id":"65a1f0c2d4e5f6a7b8c9d0e1","name":"One"}""");
        _scene.With(AssetKind.Workflows, """{"_id":"1","name":"W","encodingVersion":1,"tasks":{"1a":{"variables":{"incoming":{"tr_id":"65a1f0c2d4e5f6a7b8c9d0e1","other":["65a1f0c2d4e5f6a7b8c9d0e1","x"]}}}}}""");

        var reports = await _scene.ImportAsync();

        Assert.All(reports, report => Assert.Equal(AssetOutcome.Created, report.Outcome));
        _scene.AssertSent("POST /automation-studio/automations/import", """{"automations":[{"_id":"1","name":"W","tasks":{"1a":{"variables":{"incoming":{"tr_id":"7","other":["7","x"]}}}}}]}""");
    }

    [Fact]
    public async Task Workflow_IsReplacedWithoutWhatIsTheServersOwn()
    {
        _scene["GET /automation-studio/workflows"] = """{"items":[{"_id":"9","name":"W"}],"total":1}""";

        await _scene.ImportAsync(AssetKind.Workflows, """{"_id":"1","uuid":"u","name":"W","encodingVersion":1,"created_by":{"username":"a"},"last_updated":"l","tasks":{}}""", AssetConflict.Replace);

        _scene.AssertSent("PUT /automation-studio/automations/9", """{"update":{"name":"W","tasks":{}}}""");
    }

    [Fact]
    public async Task Workflow_WhoseFaultIsText_IsRefusedWithIt()
    {
        _scene.Refuse("POST /automation-studio/automations/import", 400, "canvas version 9\nis not known");

        var report = await _scene.ImportAsync(AssetKind.Workflows, """{"name":"W"}""");

        Assert.Equal(AssetOutcome.Refused, report.Outcome);
        Assert.EndsWith("canvas version 9 is not known", report.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Project_LosesWhatAnImportRefuses_AndTellsFailedComponents()
    {
        _scene["POST /automation-studio/projects/import"] = """{"data":{"_id":"9","name":"P"},"metadata":{"failedComponents":[{"iid":2,"name":"C","message":"no document"},"D"]}}""";

        var report = await _scene.ImportAsync(AssetKind.Projects, """
            {
              "name": "P", "componentIidIndex": 3, "members": [], "accessControl": {}, "referencedComponentHashes": [{ "hash": "h" }], "components": [],
              "folders": [
                { "iid": 1, "nodeType": "folder", "name": "F", "children": [{ "iid": 2, "nodeType": "component", "name": "no", "children": [] }] },
                { "iid": 3, "nodeType": "component", "name": "no" }
              ]
            }
            """);

        Assert.Equal(AssetOutcome.Created, report.Outcome);
        Assert.Equal(["The component C failed: no document", "The component D failed: the server did not say why"], report.Warnings);
        _scene.AssertSent("POST /automation-studio/projects/import", """
            {
              "project": {
                "name": "P", "referencedComponentHashes": [{ "hash": "h" }], "components": [],
                "folders": [{ "iid": 1, "nodeType": "folder", "name": "F", "children": [{ "iid": 2, "nodeType": "component" }] }, { "iid": 3, "nodeType": "component" }]
              },
              "conflictMode": "insert-new"
            }
            """);
    }

    [Theory]
    [InlineData(AssetConflict.Replace, "overwrite", "9", AssetOutcome.Replaced, 0)]
    [InlineData(AssetConflict.Replace, "overwrite", "8", AssetOutcome.Created, 1)]
    [InlineData(AssetConflict.KeepBoth, "insert-new", "8", AssetOutcome.Created, 0)]
    public async Task Project_SaysWhatToDoWithTheServersOwn(AssetConflict onConflict, string mode, string id, AssetOutcome outcome, int warnings)
    {
        _scene["GET /automation-studio/projects"] = """{"data":[{"_id":"9","name":"P"}],"metadata":{"total":1}}""";
        _scene["POST /automation-studio/projects/import"] = $$$"""{"data":{"_id":"{{{id}}}","name":"P"}}""";

        var report = await _scene.ImportAsync(AssetKind.Projects, """{"name":"P"}""", onConflict);

        Assert.Equal((outcome, warnings), (report.Outcome, report.Warnings.Count));
        _scene.AssertSent("POST /automation-studio/projects/import", $$"""{"project":{"name":"P"},"conflictMode":"{{mode}}"}""");
    }

    [Fact]
    public async Task Prebuilt_IsValidatedFirst()
    {
        _scene.Refuse("PUT /prebuilts/import/validation", 400, """{"error":"Bad Request","message":"a dependency is missing","statusCode":400}""");

        var report = await _scene.ImportAsync(AssetKind.Prebuilts, """{"metadata":{"name":"P"}}""");

        Assert.Equal(AssetOutcome.Refused, report.Outcome);
        Assert.EndsWith("a dependency is missing", report.Message, StringComparison.Ordinal);
        Assert.Equal(["PUT /prebuilts/import/validation"], _scene.Changes);
    }

    [Theory]
    [InlineData(AssetConflict.Replace, true)]
    [InlineData(AssetConflict.Skip, false)]
    public async Task Prebuilt_IsOverwrittenWhenAsked(AssetConflict onConflict, bool overwrite)
    {
        _scene["GET /prebuilts"] = overwrite ? """{"results":[{"_id":"9","name":"P"}],"total":1}""" : """{"results":[]}""";
        _scene.Refuse("PUT /prebuilts/import/validation", 404);

        var report = await _scene.ImportAsync(AssetKind.Prebuilts, """{"metadata":{"name":"P"}}""", onConflict);

        Assert.Equal(overwrite ? AssetOutcome.Replaced : AssetOutcome.Created, report.Outcome);
        _scene.AssertSent("POST /prebuilts/import", $$$"""{"prebuilt":{"metadata":{"name":"P"}},"options":{"overwrite":{{{(overwrite ? "true" : "false")}}}}}""");
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Gateway;
using Itential.Platform;
using Itential.Refit;
using WireMock.Server;

namespace WireMock.Operations;

/// <summary>The shapes that answers come in, each unwrapped to what the caller asked for.</summary>
public sealed class ShapeTests(WireMockFixture server) : ClientTest(server)
{
    private const string Failure = """{"apiVersion":"1","method":"create","error":{"code":11000,"message":"duplicate name","errors":[]}}""";

    [Fact]
    public async Task Job_InMessageDataMetadata_IsTheJob()
    {
        using var client = await AnsweringAsync("""{"message":"Successfully retrieved","data":{"_id":"j1","name":"n","status":"paused"},"metadata":{}}""");

        var job = await client.OperationsManager.Jobs.GetJobAsync("j1", cancellationToken: Token);

        Assert.Equal(("j1", "n", JobStatus.Paused), (job.Id, job.Name, job.Status));
    }

    [Fact]
    public async Task Jobs_InMessageDataMetadata_AreAPage()
    {
        using var client = await AnsweringAsync("""{"message":"ok","data":[{"_id":"j1"},{"_id":"j2"}],"metadata":{"skip":"0","limit":2,"total":7,"nextPageSkip":2,"previousPageSkip":null}}""");

        var page = await client.OperationsManager.Jobs.GetJobsAsync(cancellationToken: Token);

        Assert.Equal(["j1", "j2"], page.Data.Select(job => job.Id));
        Assert.Equal((0, 2, 7), (page.Metadata!.Skip, page.Metadata.Limit, page.Metadata.Total));
    }

    [Theory]
    [InlineData("""{"message":"none","data":null}""")]
    [InlineData("""{"message":"none"}""")]
    [InlineData("")]
    public async Task Job_ThatTheEnvelopeDoesNotHold_IsAnApiException(string answer)
    {
        using var client = await AnsweringAsync(answer);

        var error = await Assert.ThrowsAsync<ApiException>(() => client.OperationsManager.Jobs.GetJobAsync("j1", cancellationToken: Token));

        Assert.Contains("holds no Job", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Transformation_WithAnErrorInAGoodAnswer_IsAnApiException()
    {
        using var client = await AnsweringAsync(Failure);

        var error = await Assert.ThrowsAsync<ApiException>(() => client.Transformations.CreateTransformationAsync(new Transformation { Name = "n" }, Token));

        Assert.Equal(System.Net.HttpStatusCode.OK, error.StatusCode);
        Assert.Contains("duplicate name", error.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Transformation_Bare_IsRead()
    {
        using var client = await AnsweringAsync("""{"_id":"t1","name":"n","steps":[{"id":1,"type":"assign"}],"error":null}""");

        var transformation = await client.Transformations.GetTransformationAsync("t1", Token);

        Assert.Equal(TransformationStepType.Assign, Assert.Single(transformation!.Steps!).Type);
    }

    [Fact]
    public async Task NotFound_AsNullInAGoodAnswer_IsNull()
    {
        using var client = await AnsweringAsync("null");

        Assert.Null(await client.JsonForms.GetFormByIdAsync("f1", Token));
        Assert.Null(await client.Transformations.GetTransformationAsync("t1", Token));
    }

    [Fact]
    public async Task Deletion_WithoutContent_Ends()
    {
        using var client = await AnsweringAsync("", status: 204);

        await client.Transformations.DeleteTransformationAsync("t1", Token);

        Assert.Equal("DELETE /transformations/t1", (await Admin.JournalAsync(Token))[^1].Request.Line);
    }

    [Theory]
    [InlineData("2023.2.7")]
    [InlineData("2023.2.7\n")]
    public async Task Version_AsPlainText_IsTheText(string answer)
    {
        using var client = await AnsweringAsync(answer, "text/plain; charset=utf-8");

        Assert.Equal(answer, await client.Core.GetVersionAsync(Token));
        Assert.Equal(new PlatformVersion(2023, 2, 7), await client.GetVersionAsync(Token));
    }

    [Fact]
    public async Task Form_WhoseStatusIsFailure_IsAnApiException()
    {
        using var client = await AnsweringAsync("""{"status":"failure","message":"The form exists."}""");

        var error = await Assert.ThrowsAsync<ApiException>(() => client.JsonForms.CreateFormAsync(new JsonForm { Name = "n" }, Token));

        Assert.Equal("The form exists.", error.Content);
    }

    [Fact]
    public async Task Form_WhoseStatusIsSuccess_IsTheDocument()
    {
        using var client = await AnsweringAsync("""{"status":"success","n":1,"doc":{"id":"f1","name":"n"}}""");

        Assert.Equal("f1", (await client.JsonForms.CreateFormAsync(new JsonForm { Name = "n" }, Token)).Id);
    }

    [Theory]
    [InlineData("""{"_id":"a1","username":"jo","memberOf":[{"groupId":"g1","aaaManaged":true}]}""")]
    [InlineData("""{"data":{"_id":"a1","username":"jo","memberOf":[{"groupId":"g1","aaaManaged":true}]}}""")]
    public async Task Account_BareOrInData_IsTheAccount(string answer)
    {
        using var client = await AnsweringAsync(answer);

        var account = await client.Authorization.Accounts.GetAccountAsync("a1", Token);

        Assert.Equal(("a1", "jo", "g1"), (account.Id, account.Username, Assert.Single(account.MemberOf!).GroupId));
    }

    [Theory]
    [InlineData("""{"_id":"m1","name":"n"}""")]
    [InlineData("""{"message":"ok","data":{"_id":"m1","name":"n"},"metadata":{}}""")]
    public async Task ResourceModel_BareOrInData_IsTheModel(string answer)
    {
        using var client = await AnsweringAsync(answer);

        Assert.Equal("n", (await client.LifecycleManager.Models.GetResourceModelAsync("m1", Token)).Name);
    }

    [Fact]
    public async Task Workflows_InItems_AreAPage()
    {
        using var client = await AnsweringAsync("""{"items":[{"name":"a"}],"skip":0,"limit":null,"end":1,"count":1,"total":9,"previous":null,"next":null}""");

        var page = await client.AutomationStudio.Workflows.GetWorkflowsAsync(cancellationToken: Token);

        Assert.Equal(("a", 9, null), (Assert.Single(page.Items).Name, page.Total, page.Limit));
    }

    [Fact]
    public async Task Template_InCreatedOrUpdated_IsTheTemplate()
    {
        using var client = await AnsweringAsync("""{"created":{"_id":"t1","type":"jinja2"},"updated":{"_id":"t2","type":"textfsm"},"edit":"/automation-studio/#/edit"}""");
        var content = new StudioTemplateContent { Name = "n", Group = "g", Type = StudioTemplateType.Jinja2 };

        Assert.Equal("t1", (await client.AutomationStudio.Templates.CreateTemplateAsync(new NewStudioTemplate(content), Token)).Id);
        Assert.Equal("t2", (await client.AutomationStudio.Templates.UpdateTemplateAsync("t2", new StudioTemplateUpdate(content), Token)).Id);
    }

    [Theory]
    [InlineData("""{"updated":{"_id":"w1","name":"n"},"edit":"/edit"}""")]
    [InlineData("""{"_id":"w1","name":"n"}""")]
    public async Task Workflow_BareOrUpdated_IsTheWorkflow(string answer)
    {
        using var client = await AnsweringAsync(answer);

        Assert.Equal("n", (await client.AutomationStudio.Workflows.UpdateWorkflowAsync("w1", new Workflow { Name = "n" }, Token)).Name);
    }

    [Theory]
    [InlineData("""{"imported":[{"success":true,"message":"ok","original":{"name":"n"},"created":{"_id":"w1","name":"n"}}]}""", true)]
    [InlineData("""{"imported":[{"success":false,"message":"exists","original":{"name":"n"}}]}""", false)]
    [InlineData("""{"_id":"w1","name":"n"}""", true)]
    public async Task Import_AsReportOrBare_TellsWhetherItSucceeded(string answer, bool succeeded)
    {
        using var client = await AnsweringAsync(answer);

        var report = await client.AutomationStudio.Workflows.ImportWorkflowsAsync(new WorkflowImport(new Workflow { Name = "n" }), Token);

        Assert.Equal(succeeded, report.Succeeded());
        Assert.Equal(succeeded, Assert.Single(report.Imported).Created?.GetProperty("_id").GetString() == "w1");
    }

    [Fact]
    public async Task Adapter_InDataWithMetadata_TellsWhetherItRuns()
    {
        using var client = await AnsweringAsync("""{"metadata":{"isActive":true,"activeSync":false},"data":{"name":"iag"}}""");

        var item = await client.Adapters.GetAdapterAsync("iag", Token);

        Assert.Equal((true, "iag"), (item.Metadata!.IsActive, item.Data!.Name));
    }

    [Fact]
    public async Task Profile_InProfileWithMetadata_TellsWhetherItIsActive()
    {
        using var client = await AnsweringAsync("""{"metadata":{"isActive":true,"activeSync":true},"profile":{"id":"p1"}}""");

        var item = await client.Profiles.GetProfileAsync("p1", Token);

        Assert.Equal((true, "p1"), (item.Metadata!.IsActive, item.Profile!.Id));
    }

    [Fact]
    public async Task Adapter_InAReplyOfSuccess_IsTheAdapter()
    {
        using var client = await AnsweringAsync("""{"status":"Success","message":"Successfully created","data":{"name":"iag"}}""");

        Assert.Equal("iag", (await client.Adapters.CreateAdapterAsync(new Adapter { Name = "iag" }, Token)).Name);
    }

    [Fact]
    public async Task Adapter_InAReplyOfFailure_IsAnApiException()
    {
        using var client = await AnsweringAsync("""{"status":"Error","message":"The adapter exists."}""");

        var error = await Assert.ThrowsAsync<ApiException>(() => client.Adapters.CreateAdapterAsync(new Adapter { Name = "iag" }, Token));

        Assert.Equal("The adapter exists.", error.Content);
    }

    [Fact]
    public async Task Models_OfAdapters_AreTheNames()
    {
        using var client = await AnsweringAsync("""{"adapterModels":["@itentialopensource/adapter-iag"],"total":1}""");

        Assert.Equal(["@itentialopensource/adapter-iag"], await client.AdapterModels.GetAdapterModelTypesAsync(Token));
    }

    [Fact]
    public async Task Devices_InAList_AreAPage()
    {
        using var client = await AnsweringAsync("""{"entity":"device","total":12,"totalByAdapter":{"iag":12},"unique_device_count":12,"return_count":1,"start_index":0,"list":[{"name":"core1","device-type":"ios","port":"22"}]}""");

        var page = await client.ConfigurationManager.Devices.GetDevicesFilteredAsync(new ManagedDeviceSearch(), Token);

        Assert.Equal(("core1", 12), (Assert.Single(page.List).Name, page.Total));
    }

    [Theory]
    [InlineData("""{"totalCount":2,"plans":[{"id":"i1","jobStatus":"running"},{"id":"i2","jobStatus":"complete"}]}""")]
    [InlineData("""{"totalCount":1,"groups":[{"totalCount":2,"plans":[{"id":"i1","jobStatus":"running"},{"id":"i2","jobStatus":"complete"}]}]}""")]
    public async Task PlanInstances_BareOrInGroups_AreAPage(string answer)
    {
        using var client = await AnsweringAsync(answer);

        var page = await client.ConfigurationManager.CompliancePlans.SearchCompliancePlanInstancesAsync(new CompliancePlanInstanceSearch(), Token);

        Assert.Equal(["i1", "i2"], page.Instances.Select(instance => instance.Id));
        Assert.Equal(2, page.InstanceCount);
    }

    [Fact]
    public async Task Inventory_InAResult_IsTheInventory()
    {
        using var client = await AnsweringAsync("""{"status":"Success","result":{"_id":"i1","name":"n","nodeCount":3}}""");

        Assert.Equal(3, (await client.InventoryManager.Inventories.GetInventoryAsync("i1", Token)).NodeCount);
    }

    [Fact]
    public async Task Inventory_InAResultOfFailure_IsAnApiException()
    {
        using var client = await AnsweringAsync("""{"status":"Failure","message":"No such inventory.","result":null}""");

        var error = await Assert.ThrowsAsync<ApiException>(() => client.InventoryManager.Inventories.GetInventoryAsync("i1", Token));

        Assert.Equal("No such inventory.", error.Content);
    }

    [Fact]
    public async Task Inventories_InANumberedResult_AreAPage()
    {
        using var client = await AnsweringAsync("""{"status":"Success","result":{"data":[{"name":"n"}],"totalRecords":"5","currentPage":1,"pageSize":1,"totalPages":5}}""");

        var page = await client.InventoryManager.Inventories.GetInventoriesAsync(cancellationToken: Token);

        Assert.Equal(("n", 5, 5), (Assert.Single(page.Result.Data).Name, page.Result.TotalRecords, page.Result.TotalPages));
    }

    [Fact]
    public async Task Certificates_InResults_AreAList()
    {
        using var client = await AnsweringAsync("""{"results":[{"_id":"c1","alias":"a"}]}""");

        Assert.Equal("a", Assert.Single(await client.GatewayManager.Certificates.GetCertificatesAsync(Token)).Alias);
    }

    [Fact]
    public async Task Services_InAStateWithResult_AreAList()
    {
        using var client = await AnsweringAsync("""{"state":"success","message":"ok","result":[{"_id":"s1","service_metadata":{"name":"n"}}]}""");

        Assert.Equal("n", Assert.Single(await client.GatewayManager.Services.GetServicesAsync(Token)).Metadata!.Name);
    }

    [Theory]
    [InlineData("""{"cluster-1":[{"id":1}]}""")]
    [InlineData("""{"data":{"cluster-1":[{"id":1}]}}""")]
    public async Task Connections_BareOrInData_AreAMap(string answer)
    {
        using var client = await AnsweringAsync(answer);

        var connections = await client.GatewayManager.Connections.GetConnectionsAsync(Token);

        Assert.Equal(1, Assert.Single(connections["cluster-1"]).GetProperty("id").GetInt32());
    }

    [Fact]
    public async Task Profiles_OfModels_AreAPage()
    {
        using var client = await AnsweringAsync("""{"profiles":[{"id":"m1","category":"direct"}]}""");

        Assert.Equal(ModelProfileCategory.Direct, Assert.Single((await client.ModelRegistry.GetProfilesAsync(cancellationToken: Token)).Profiles).Category);
    }

    [Fact]
    public async Task Sessions_InData_AreAPage()
    {
        using var client = await AnsweringAsync("""{"data":[{"sessionId":"s1","status":"RUNNING"}],"total":4}""");

        var page = await client.AgentSessionManager.GetSessionsAsync(cancellationToken: Token);

        Assert.Equal(("s1", 4), (Assert.Single(page.Data).SessionId, page.Total));
    }

    [Theory]
    [InlineData("""[{"eventId":7,"type":"tool-execution"}]""")]
    [InlineData("""{"data":[{"eventId":"7","type":"tool-execution"}]}""")]
    public async Task Messages_BareOrInData_AreAList(string answer)
    {
        using var client = await AnsweringAsync(answer);

        Assert.Equal("7", Assert.Single(await client.AgentSessionManager.GetSessionMessagesAsync("s1", cancellationToken: Token)).EventId);
    }

    [Fact]
    public async Task AgentProjects_InItemsOfData_AreAPage()
    {
        using var client = await AnsweringAsync("""{"message":"ok","data":{"items":[{"_id":"p1","name":"n"}],"total":3,"skip":0,"limit":25}}""");

        var page = await client.AgentProjectService.Projects.GetAgentProjectsAsync(cancellationToken: Token);

        Assert.Equal(("n", 3), (Assert.Single(page.Data.Items).Name, page.Data.Total));
    }

    [Theory]
    [InlineData("""{"n":1,"ok":1,"nModified":1}""", 1, null)]
    [InlineData("""{"acknowledged":true,"matchedCount":1,"modifiedCount":1}""", null, 1)]
    public async Task Change_AsTheDatabaseTellsIt_IsRead(string answer, int? modified, int? modifiedCount)
    {
        using var client = await AnsweringAsync(answer);

        var change = await client.Mop.CommandTemplates.UpdateTemplateAsync("n", new CommandTemplate { Name = "n" }, Token);

        Assert.Equal((modified, modifiedCount), (change.Modified, change.ModifiedCount));
    }

    [Fact]
    public async Task Insertion_AsTheDatabaseTellsIt_HoldsTheTemplate()
    {
        using var client = await AnsweringAsync("""{"result":{"ok":1,"n":1},"ops":[{"_id":"c1","name":"n","created":1709251200000}],"insertedCount":1,"insertedIds":{"0":"c1"}}""");

        var insertion = await client.Mop.CommandTemplates.CreateTemplateAsync(new CommandTemplate { Name = "n" }, Token);

        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1709251200000), insertion.Template!.Created);
    }

    [Fact]
    public async Task Forms_InABareArray_AreAList()
    {
        using var client = await AnsweringAsync("""[{"id":"f1"},{"id":"f2"}]""");

        Assert.Equal(["f1", "f2"], (await client.JsonForms.GetFormsAsync(Token)).Select(form => form.Id));
    }

    [Theory]
    [InlineData("""{"data":[{"name":"core1"}],"meta":{"count":1,"total_count":9}}""", 9L)]
    [InlineData("""{"data":[{"name":"core1"}],"meta":{"count":1}}""", null)]
    public async Task GatewayDevices_InDataWithMeta_AreAPage(string answer, long? total)
    {
        using var client = Clients.Gateway(Server.Address);
        await AnswerAsync(client, answer, "application/json", 200);

        var page = await client.Devices.GetDevicesAsync(cancellationToken: Token);

        Assert.Equal(("core1", 1, total), (Assert.Single(page.Data).Name, page.Meta!.Count, page.Meta.TotalCount));
    }

    [Theory]
    [InlineData("""[{"name":"a"},{"name":"b"}]""", 2)]
    [InlineData("""{"data":[{"name":"a"}],"meta":{"count":1,"total_count":5}}""", 5)]
    public async Task GatewayRepositories_BareOrInData_AreAList(string answer, long total)
    {
        using var client = Clients.Gateway(Server.Address);
        await AnswerAsync(client, answer, "application/json", 200);

#pragma warning disable ITX001 // the doubtful call is what is tested
        var list = await client.Git.Repositories.GetGitRepositoriesAsync(cancellationToken: Token);
#pragma warning restore ITX001

        Assert.Equal(("a", total), (list.Data[0].GetProperty("name").GetString(), list.Total));
    }

    [Theory]
    [InlineData("""{"status":"SUCCESS","return_code":0,"audit_id":7}""", true)]
    [InlineData("""[{"host":"core1","status":"SUCCESS","results":{}}]""", false)]
    public async Task GatewayExecution_OfEitherShape_IsKept(string answer, bool succeeded)
    {
        using var client = Clients.Gateway(Server.Address);
        await AnswerAsync(client, answer, "application/json", 200);

        var execution = await client.Scripts.ExecuteScriptAsync("a.py", new ScriptRun(), Token);

        Assert.Equal(succeeded, execution.Succeeded);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(answer), JsonNode.Parse(JsonSerializer.Serialize(execution.Json))));
    }

    private async Task<PlatformClient> AnsweringAsync(string body, string contentType = "application/json", int status = 200)
    {
        var client = Clients.OAuth(Server.Address);
        await AnswerAsync(client, body, contentType, status);
        return client;
    }

    /// <summary>Answers every request alike, once the client has signed in.</summary>
    private async Task AnswerAsync(Itential.Refit.Connections.IApiClient client, string body, string contentType, int status)
    {
        await client.AuthenticateAsync(Token);
        await Admin.AddStubAsync(
            new JsonObject
            {
                ["priority"] = -1,
                ["request"] = new JsonObject { ["method"] = "ANY", ["urlPattern"] = ".*" },
                ["response"] = new JsonObject { ["status"] = status, ["headers"] = new JsonObject { ["Content-Type"] = contentType }, ["body"] = body },
            },
            Token);
    }
}

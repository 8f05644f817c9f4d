using System.Text.Json.Nodes;
using Itential.Testing.Json;

namespace Itential.Testing.Tests.Platform;

/// <summary>What the server makes of a member that is left out, null or of another kind.</summary>
public sealed class DefaultTests : PlatformTest
{
    [Theory]
    [InlineData("POST /automation-studio/projects", """{"name":"x","components":"none"}""", "data.componentIidIndex", "0")]
    [InlineData("POST /automation-studio/projects/import", """{"project":{"name":"x"}}""", "data.name", "x")]
    [InlineData("POST /automation-studio/automations", """{"automation":{"name":"x","type":null}}""", "created.type", "automation")]
    [InlineData("POST /operations-manager/automations", """{"name":"x","description":null}""", "data.componentType", "workflows")]
    [InlineData("POST /operations-manager/jobs/start", """{"workflow":"Failing Change","options":"none"}""", "data.type", "automation")]
    [InlineData("POST /operations-manager/jobs/start", """{"workflow":"Failing Change","options":{"type":"resource:action"}}""", "data.type", "resource:action")]
    [InlineData("POST /lifecycle-manager/resources", """{"name":"x"}""", "data.schema.type", "object")]
    [InlineData("POST /lifecycle-manager/resources", """{"name":"x","actions":"none"}""", "data.actions", "none")]
    [InlineData("POST /lifecycle-manager/resources", """{"name":"x","description":null}""", "data.description", "")]
    [InlineData("POST /configuration_manager/configs", """{"name":"x","trees":"none"}""", "deviceType", "cisco-ios")]
    [InlineData("POST /configuration_manager/compliance_plans", """{"name":"x"}""", "throttle", "5")]
    [InlineData("POST /configuration_manager/search/compliance_plans", "[]", "totalCount", "2")]
    [InlineData("POST /configuration_manager/search/compliance_plan_instances", "[]", "totalCount", "0")]
    [InlineData("POST /configuration_manager/search/compliance_plan_instances", """{"searchParams":{"planId":"none","sort":{"name":-1}}}""", "totalCount", "0")]
    [InlineData("DELETE /configuration_manager/compliance_plans", "[]", "deleted", "0")]
    [InlineData("DELETE /configuration_manager/configs", "[]", "deleted", "0")]
    [InlineData("POST /configuration_manager/devices", """{"options":{"sort":[{"name":-1}],"limit":1}}""", "start_index", "0")]
    [InlineData("POST /configuration_manager/devices", """{"options":{"sort":[]}}""", "total", "40")]
    [InlineData("POST /integration-models", """{"model":{"info":{"title":"x","version":"2"}}}""", "data.model", "@itential/adapter_x:2")]
    [InlineData("POST /prebuilts/import", """{"prebuilt":{"metadata":{"name":"x"}}}""", "data.name", "x")]
    [InlineData("POST /prebuilts/import", """{"prebuilt":{"metadata":{"name":"Prebuilt 001"}},"options":{"overwrite":true}}""", "status", "Success")]
    [InlineData("POST /profiles", """{"properties":{"id":"x"}}""", "data.launchDelay", "2000")]
    [InlineData("POST /profiles", """{"properties":{"id":"x","description":"y","launchDelay":1,"launchTimeout":2,"services":["z"]}}""", "data.launchDelay", "1")]
    [InlineData("PUT /profiles/profile_1", """{"properties":{"description":"x"}}""", "data.description", "x")]
    [InlineData("POST /agent-project-service/projects", """{"name":"x","agents":"none"}""", "message", "Success")]
    [InlineData("POST /tools/decorators", """{"toolDecorator":{"name":"x"}}""", "name", "x")]
    [InlineData("POST /mop/createTemplate", """{"mop":{"name":"x","os":null}}""", "insertedCount", "1")]
    [InlineData("POST /mop/updateAnalyticTemplate/none", """{"template":{}}""", "matchedCount", "0")]
    [InlineData("POST /mop/deleteTemplate/none", "", "deletedCount", "0")]
    [InlineData("DELETE /json-forms/forms", """{"ids":["none"]}""", "deleted", "0")]
    public async Task Member_LeftOut_GetsItsDefault(string call, string body, string member, string expected)
    {
        var parts = call.Split(' ');

        var reply = await Http.SendAsync(new HttpMethod(parts[0]), parts[1], body.Length == 0 ? null : body);

        Assert.Equal(expected, JsonText.Of(JsonText.At(reply, member)));
    }

    [Theory]
    [InlineData("/automation-studio/projects", "data", "PATCH", """{"description":null}""", "data.description")]
    [InlineData("/operations-manager/automations", "data", "PATCH", """{"description":null}""", "data.description")]
    [InlineData("/automation-studio/templates", "items", "PUT", """{"update":{"description":null}}""", "updated.description")]
    [InlineData("/agent-project-service/projects", "data.items", "PATCH", """{"description":null}""", "data.description")]
    public async Task Member_UpdatedToNull_IsNull(string list, string items, string verb, string body, string member)
    {
        var id = (string)JsonText.At(await Http.ReadAsync(list), items)![0]!["_id"]!;

        var reply = await Http.SendAsync(new HttpMethod(verb), $"{list}/{id}", body);

        Assert.Null(JsonText.At(reply, member));
        Assert.True(JsonText.At(reply, member[..member.IndexOf('.', StringComparison.Ordinal)])!.AsObject().ContainsKey("description"));
    }

    [Theory]
    [InlineData("POST /automation-studio/automations/import", """{"automations":[{"name":"New"},{"description":"no name"},{"name":"Failing Change"}]}""")]
    [InlineData("POST /automation-studio/templates/import", """{"templates":[{"name":"New"},{"description":"no name"},{"name":"Template 001"}]}""")]
    [InlineData("POST /json-forms/import/forms", """{"forms":[{"name":"New"},{"description":"no name"},{"name":"Form 001"}]}""")]
    public async Task Import_OfMany_TellsWhichWereTaken(string call, string body)
    {
        var reply = await Http.SendAsync(HttpMethod.Post, call.Split(' ')[1], body);

        Assert.Equal([true, false, false], reply["imported"]!.AsArray().Select(outcome => (bool)outcome!["success"]!));
    }

    [Theory]
    [InlineData("/automation-studio/workflows/detailed/none", "{}")]
    [InlineData("/transformations/none", null)]
    [InlineData("/json-forms/forms/none", null)]
    [InlineData("/mop/listATemplate/none", "[]")]
    [InlineData("/configuration_manager/compliance_reports/batch/none", "[]")]
    public async Task Read_OfUnknown_IsEmptyWhereTheProductSaysSo(string path, string? expected) =>
        Assert.Equal(expected, (await Http.CallAsync(HttpMethod.Get, path))?.ToJsonString());

    [Fact]
    public async Task Seeds_WithoutWhatTheyReferTo_AreThereAlone()
    {
        var options = PlatformServerOptions.Empty();
        (options.Automations, options.Jobs, options.CompliancePlans, options.ResourceModels) = (1, 1, 1, 1);
        await using var server = await PlatformServer.StartAsync(options, TestContext.Current.CancellationToken);
        using var http = await HttpCalls.LoginAsync(server);

        var automation = (await http.ReadAsync("/operations-manager/automations"))["data"]![0]!;
        var plan = (await http.SendAsync(HttpMethod.Post, "/configuration_manager/search/compliance_plans", "{}"))["plans"]![0]!;
        var job = (await http.ReadAsync("/operations-manager/jobs"))["data"]![0]!;
        var action = (await http.ReadAsync("/lifecycle-manager/resources"))["data"]![0]!["actions"]![0]!;

        Assert.Null(automation["componentId"]);
        Assert.Empty(plan["nodes"]!.AsArray());
        Assert.Equal("Deploy Configuration", (string?)job["name"]);
        Assert.Null(action["workflow"]);
    }
}

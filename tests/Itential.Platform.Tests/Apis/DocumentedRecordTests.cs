using System.Text.Json;

namespace Itential.Platform.Tests.Apis;

/// <summary>What a server keeps of its services, runs and accounts, as it is known to send it, read and written again.</summary>
public sealed class DocumentedRecordTests
{
    private static readonly DateTimeOffset First = new(2024, 3, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Job_WithTimesOfBothKinds_TellsTheSameTimes()
    {
        var job = JsonSerializer.Deserialize(
            """
            {
              "_id": "j1", "status": "error", "created": 1709251200000, "last_updated": "2024-03-01T00:00:00.000Z", "metrics": { "start_time": "2024-03-01T00:00:00.000Z", "end_time": 1709251200000, "user": "Pronghorn" },
              "tasks": { "4a": { "start_time": "2024-03-01T00:00:00.000Z", "end_time": 1709251200000, "metrics": { "start_time": 1709251200000, "end_time": "2024-03-01T00:00:00.000Z" } } },
              "error": [{ "task": "4a", "message": { "IAPerror": { "origin": "core", "displayString": "no route", "recommendation": "Look.", "code": 500, "stack": {} } }, "timestamp": 1709251200000 }, { "message": "text" }, { "message": { "any": 1 } }],
              "created_by": "a1", "last_updated_by": { "_id": "a2", "username": "jo", "provenance": "CloudAAA", "firstname": "Jo" }
            }
            """,
            OperationsManagerJson.Default.Job)!;

        var task = job.Tasks!["4a"];
        Assert.All([job.Created, job.LastUpdated, job.Metrics!.StartTime, job.Metrics.EndTime, task.StartTime, task.EndTime, task.Metrics!.StartTime, task.Metrics.EndTime, job.Error![0].Timestamp], time => Assert.Equal(First, time));
        Assert.Equal(["no route", "text", """{ "any": 1 }"""], job.Error.Select(error => error.Message!.Text));
        Assert.Equal(("core", "Look.", "500"), (job.Error[0].Message!.IapError!.Origin, job.Error[0].Message!.IapError!.Recommendation, job.Error[0].Message!.IapError!.Code));
        Assert.Equal(("Pronghorn", "a1", "a2", "jo"), (job.Metrics.User!.Id, job.CreatedBy!.Id, job.LastUpdatedBy!.Id, job.LastUpdatedBy.Username));
    }

    [Fact]
    public void Integration_ReadAndWritten_KeepsEveryMember() => RoundTrip.KeepsAll(
        """
        {
          "name": "weather", "type": "Adapter", "model": "@itential/adapter_Weather:1.0", "isEncrypted": true, "virtual": true,
          "properties": {
            "id": "weather", "type": "Weather:1.0", "brokers": [], "groups": [],
            "properties": {
              "server": { "protocol": "https", "host": "weather.example.com", "base_path": "/v1", "port": 443 }, "tls": { "enabled": true, "rejectUnauthorized": false, "ca": "" },
              "authentication": { "apiKey": { "value": "$ENC1" } }, "version": "1.0", "variables": []
            }
          },
          "loggerProps": { "log_level": "info", "console_level": "warn" }, "profiling": { "on": false }, "systemProps": {}, "eventDeduplication": {}, "newMember": 1
        }
        """,
        IntegrationsJson.Default.Integration);

    [Theory]
    [InlineData("""{ "created": 1709251200000, "updated": "2024-03-01T00:00:00.000Z" }""")]
    [InlineData("""{ "created": "2024-03-01T00:00:00.000Z", "updated": 1709251200000 }""")]
    public void Account_OfEitherRelease_KeepsEveryMember(string meta)
    {
        var account = RoundTrip.KeepsAll(
            $$"""
            {
              "_id": "a1", "username": "jo", "firstname": "Jo", "email": "jo@example.com", "inactive": false, "loggedIn": true, "provenance": "CloudAAA", "_meta": {{meta}},
              "assignedRoles": [{ "roleId": "r1" }], "memberOf": [{ "groupId": "g1", "aaaManaged": true }], "gitTokens": { "h": 1 }, "lastLogin": "2024-03-01T00:00:00.000Z", "isServiceAccount": false
            }
            """,
            AuthorizationJson.Default.Account);

        Assert.Equal((First, First, First), (account.Meta!.Created, account.Meta.Updated, account.LastLogin));
    }

    [Fact]
    public void Account_WithoutItsEmail_IsRead() =>
        Assert.Null(JsonSerializer.Deserialize("""{"_id":"a1","username":"jo","lastLogin":""}""", AuthorizationJson.Default.Account)!.Email);

    [Fact]
    public void PlanInstances_InPlans_KeepEveryMember()
    {
        var page = RoundTrip.KeepsAll(
            """
            {
              "totalCount": 1,
              "plans": [{
                "id": "i1", "planId": "p1", "name": "Nightly", "description": "", "jobStatus": "running", "batchId": "b1", "started": "2024-03-01T00:00:00.000Z", "finished": "2024-03-01T00:00:00.000Z",
                "nodes": [{ "status": "complete", "devices": ["core1"], "processedDevices": 1, "newMember": 1 }], "newMember": 1
              }]
            }
            """,
            CompliancePlansJson.Default.CompliancePlanInstancePage);

        Assert.Equal((JobStatus.Running, 1), (Assert.Single(page.Instances).JobStatus, page.InstanceCount));
    }

    [Fact]
    public void PlanInstances_InGroups_KeepEveryMember()
    {
        var page = RoundTrip.KeepsAll(
            """{ "totalCount": 1, "groups": [{ "totalCount": 2, "plans": [{ "id": "i1", "jobStatus": "paused" }, { "id": "i2", "jobStatus": "canceled" }], "_id": "p1" }] }""",
            CompliancePlansJson.Default.CompliancePlanInstancePage);

        Assert.Equal(["i1", "i2"], page.Instances.Select(instance => instance.Id));
        Assert.Equal(2, page.InstanceCount);
    }

    [Fact]
    public void ResourceModel_ReadAndWritten_KeepsEveryMember()
    {
        var model = RoundTrip.KeepsAll(
            """
            {
              "_id": "m1", "name": "Port", "description": "A port.", "schema": { "type": "object", "properties": { "vlan": { "type": "integer" } } },
              "actions": [{ "_id": "3f2a", "name": "Open", "type": "create", "workflow": "64d2", "preWorkflowJst": "64d3", "postWorkflowJst": "64d4" }, { "_id": "77b1", "name": "Odd", "type": "notYetKnown" }],
              "created": "2024-03-01T00:00:00.000Z", "createdBy": "a1", "lastUpdated": "2024-03-01T00:00:00.000Z", "lastUpdatedBy": { "_id": "a1" }, "newMember": 1
            }
            """,
            LifecycleManagerJson.Default.ResourceModel);

        Assert.Equal([ResourceActionType.Create, new("notYetKnown")], model.Actions!.Select(action => action.Type!));
    }

    [Fact]
    public void ResourceInstance_ReadAndWritten_KeepsEveryMember()
    {
        var instance = RoundTrip.KeepsAll(
            """
            {
              "_id": "n1", "modelId": "m1", "name": "core1/1", "description": "", "instanceData": { "vlan": 120, "deep": [{ "x": null }] },
              "lastAction": { "_id": "3f2a", "name": "Open", "type": "create", "status": "complete", "executionId": "e1" }, "stateId": "0001",
              "created": "2024-03-01T00:00:00.000Z", "createdBy": "a1", "lastUpdated": "2024-03-01T00:00:00.000Z", "lastUpdatedBy": "a1", "newMember": 1
            }
            """,
            LifecycleManagerJson.Default.ResourceInstance);

        Assert.Equal(ResourceInstanceState.Ready, instance.StateId);
        Assert.Equal(ActionExecutionStatus.Complete, instance.LastAction!.Status);
    }

    [Theory]
    [InlineData("""{ "workflow": { "progressType": "workflow", "status": "complete", "_id": "x", "jobId": "j1" } }""")]
    [InlineData("""{ "progressType": "workflow", "status": "running", "componentName": "Upgrade" }""")]
    public void ActionExecution_WithEitherProgress_KeepsEveryMember(string progress) => RoundTrip.KeepsAll(
        $$"""
        {
          "_id": "e1", "modelId": "m1", "modelName": "Port", "instanceId": "n1", "instanceName": "core1/1", "actionId": "3f2a", "actionName": "Open", "actionType": "create",
          "startTime": "2024-03-01T00:00:00.000Z", "endTime": "2024-03-01T00:00:00.000Z", "initiator": "a1", "jobId": "j1", "status": "notYetKnown", "progress": {{progress}},
          "errors": [{ "message": "no", "timestamp": "2024-03-01T00:00:00.000Z", "origin": "workflow", "metadata": { "a": 1 }, "stepId": "s", "newMember": 1 }],
          "initialInstanceData": {}, "finalInstanceData": { "vlan": 120 }, "newMember": 1
        }
        """,
        LifecycleManagerJson.Default.ActionExecution);

    [Fact]
    public void Inventory_ReadAndWritten_KeepsEveryMember() => RoundTrip.KeepsAll(
        """
        {
          "_id": "i1", "name": "Core", "description": "", "groups": ["operators"], "tags": ["core"], "nodeCount": 2, "nodes": [],
          "actions": [{ "name": "ping", "action_type": "iag5-service", "action_config": { "service_name": "ping", "cluster_id": "cluster-1", "newMember": 1 }, "action_parameters": { "count": 3 } }], "newMember": 1
        }
        """,
        InventoryManagerJson.Default.Inventory);

    [Fact]
    public void InventoryNode_ReadAndWritten_KeepsItsOpenAttributes() => RoundTrip.KeepsAll(
        """
        { "_id": "n1", "name": "core1", "tags": ["core"], "attributes": { "itential_host": "192.0.2.1", "itential_user": "u", "itential_platform": "ios", "itential_driver": "netmiko", "cluster_id": "cluster-1", "site": "Berlin" } }
        """,
        InventoryManagerJson.Default.InventoryNode,
        "_id");

    [Fact]
    public void GatewayService_ReadAndWritten_KeepsEveryMember() => RoundTrip.KeepsAll(
        """
        { "_id": "s1", "service_metadata": { "name": "ping", "location": "cluster-1", "type": "opentofu-plan", "description": "", "decorator": { "type": "object" }, "newMember": 1 }, "newMember": 1 }
        """,
        GatewayManagerJson.Default.GatewayService);

    [Fact]
    public void AgentSession_ReadAndWritten_KeepsEveryMember()
    {
        var session = RoundTrip.KeepsAll(
            """
            {
              "sessionId": "s1", "status": "WAITING_FOR_SOMETHING", "agentDefinitionId": "a1", "agentSnapshot": { "name": "Helper", "tools": [] }, "inputs": { "question": "why" }, "provider": { "profile": "p1", "model": "m1" },
              "modelVersion": "3", "createdAt": "2024-03-01T00:00:00.000Z", "startedAt": "2024-03-01T00:00:00.000Z", "totalInputTokens": 5000000000, "totalOutputTokens": 12, "newMember": 1
            }
            """,
            AgentSessionManagerJson.Default.AgentSession);

        Assert.Equal(5_000_000_000, session.TotalInputTokens);
    }

    [Fact]
    public void Tool_ReadAndWritten_KeepsEveryMember() => RoundTrip.KeepsAll(
        """
        {
          "referenceId": "integration:Weather%3A1.0:weather:getForecast", "name": "getForecast", "description": "The weather.", "type": "integration", "active": true, "authorized": false, "parentId": "weather",
          "parentType": "integration", "parentTitle": "Weather", "inputSchema": { "type": "object" }, "newMember": 1
        }
        """,
        ToolsJson.Default.Tool);

    [Fact]
    public void ModelProfile_Read_HasEveryMember()
    {
        var profile = JsonSerializer.Deserialize(
            """
            {
              "id": "p1", "category": "managed", "name": "Main", "provider": "anthropic", "gatewayCluster": "cluster-1", "credential": { "type": "apiKey", "baseUrl": "https://models.example.com" },
              "models": [{ "id": "m1", "name": "Large", "enabled": true, "modelVariables": { "temperature": 0.5 } }], "builderGroups": [{ "id": "g1", "provenance": "Pronghorn", "name": "builders" }], "agentCount": 3, "newMember": 1
            }
            """,
            ModelRegistryJson.Default.ModelProfile)!;

        Assert.Equal((ModelProfileCategory.Managed, "https://models.example.com", 3), (profile.Category, profile.Credential!.BaseUrl, profile.AgentCount));
        Assert.Equal(("m1", true), (profile.Models![0].Id, profile.Models[0].Enabled));
        Assert.Equal("builders", Assert.Single(profile.BuilderGroups!).Name);
        Assert.Equal(1, profile.UnknownMembers!["newMember"].GetInt32());
    }
}

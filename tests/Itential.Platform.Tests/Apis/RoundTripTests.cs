using System.Text.Json;

namespace Itential.Platform.Tests.Apis;

public sealed class RoundTripTests
{
    private const string WorkflowDocument = """
        {
          "_id": "64d2a9c1e4b0f3a7c8d9e0f1", "name": "@65a1b2c3d4e5f60718293a4b: Upgrade", "description": "Upgrades a router.", "type": "automation",
          "canvasVersion": 3, "encodingVersion": 1, "font_size": 12, "groups": ["64d2a9c1e4b0f3a7c8d9e0aa", { "name": "operators" }],
          "inputSchema": { "type": "object", "properties": { "device": { "type": "string" } }, "required": ["device"] },
          "outputSchema": { "type": "object" }, "preAutomationTime": 3600000, "sla": 0,
          "tags": [{ "_id": "t1", "name": "core", "description": "", "colour": "blue" }],
          "tasks": {
            "workflow_start": { "name": "workflow_start", "groups": [], "nodeLocation": { "x": 0.5, "y": 1 } },
            "4a": {
              "name": "runCommand", "canvasName": "runCommand", "summary": "Run a command", "description": "Runs it.", "app": "MOP",
              "type": "automatic", "location": "Application", "locationType": "MOP", "displayName": "MOP",
              "variables": { "incoming": { "command": "show version" }, "outgoing": { "result": null }, "error": "", "decorators": [], "more": 1 },
              "actor": "Pronghorn", "groups": [], "nodeLocation": { "x": 400, "y": 800, "z": 2 }, "nodelocation": { "x": 1, "y": 2 }, "matched": []
            },
            "workflow_end": { "name": "workflow_end" }
          },
          "transitions": { "workflow_start": { "4a": { "type": "standard", "state": "success" } }, "4a": { "workflow_end": { "type": "standard", "state": "success", "weight": 1 } }, "workflow_end": {} },
          "errors": [{ "task": "4a", "name": "command", "message": "is missing", "level": "warning" }], "errorHandler": "64d2", "created": "2024-02-29T08:15:30.250Z",
          "created_by": { "_id": "a1", "provenance": "Local AAA", "username": "jo" }, "createdVersion": "2023.2", "last_updated": "2024-03-01T00:00:00.000Z",
          "last_updated_by": "a1", "lastUpdatedVersion": "6.0", "migrationVersion": 4, "namespace": { "_id": "65a1", "name": "P", "type": "project" },
          "uuid": "0b6cf2d6-6f0a-4d0a-9a4c-9a6f5a4f1f10", "newMember": { "deep": [1, 2, { "x": null }] }
        }
        """;

    [Fact]
    public void Workflow_ReadAndWritten_KeepsEveryMember() => RoundTrip.KeepsAll(WorkflowDocument, AutomationStudioJson.Default.Workflow, "_id", "encodingVersion", "created", "created_by", "last_updated", "last_updated_by");

    [Fact]
    public void NewWorkflow_OfAReadOne_LeavesOutItsEncodingVersion()
    {
        var workflow = JsonSerializer.Deserialize(WorkflowDocument, AutomationStudioJson.Default.Workflow)!;

        var body = JsonSerializer.SerializeToElement((NewWorkflow)workflow, AutomationStudioJson.Default.NewWorkflow);

        Assert.False(body.GetProperty("automation").TryGetProperty("encodingVersion", out _));
        Assert.Equal(3, body.GetProperty("automation").GetProperty("newMember").GetProperty("deep").GetArrayLength());
        Assert.Equal(1, workflow.EncodingVersion);
    }

    [Fact]
    public void Job_ReadAndWritten_KeepsEveryMember() => RoundTrip.KeepsAll(
        """
        {
          "_id": "7f1c2d3e4b5a69788796a5b4", "name": "Upgrade", "description": "night", "type": "automation", "status": "hibernating",
          "tasks": { "4a": { "_id": "64d2", "name": "runCommand", "status": "error", "start_time": "2024-03-01T00:00:00.000Z", "end_time": 1709251200123,
            "finish_state": "error", "metrics": { "start_time": 1709251200000, "end_time": "2024-03-01T00:00:01.000Z", "finish_state": "error", "user": "a1", "owner": "a2", "x": 1 },
            "iterations": ["64d2"], "serverId": "s1", "scheduled": false, "retrySettings": { "max": 3 }, "view": "/form", "owner": "", "previous": { "status": "complete" }, "newMember": true } },
          "transitions": { "4a": { "workflow_end": { "type": "revert", "state": "failure" } } }, "variables": { "device": "core1", "count": 3, "any": [null] },
          "error": [{ "task": "4a", "message": { "IAPerror": { "displayString": "no route" } }, "timestamp": 1709251200456, "more": "x" }, { "task": "job", "message": "text", "timestamp": 1 }],
          "metrics": { "start_time": 1709251200000, "end_time": 1709251201000, "user": "a1", "progress": 0.5, "owner": "a2", "newMember": 1 },
          "ancestors": ["7f1c"], "parent": { "job": "p1", "task": "5b", "iteration": 0, "element": 1, "newMember": 1 }, "watchers": ["a1"], "groups": ["g1"], "decorators": [1],
          "created": "2024-03-01T00:00:00.000Z", "created_by": "a1", "last_updated": "2024-03-01T00:00:01.123Z", "last_updated_by": { "_id": "a1" },
          "canvasVersion": 1.5, "encodingVersion": 1, "font_size": 12, "preAutomationTime": 0, "sla": 9007199254740993, "errorHandler": "h", "uuid": "u",
          "createdVersion": "2023.2", "lastUpdatedVersion": "6.0", "namespace": { "_id": "n" }, "newMember": "kept"
        }
        """,
        OperationsManagerJson.Default.Job);

    [Fact]
    public void Automation_ReadAndWritten_KeepsEveryMember() => RoundTrip.KeepsAll(
        """
        {
          "_id": "65b0", "name": "Nightly", "description": "Each night.", "componentName": "Upgrade", "componentType": "agents", "componentId": "64d2",
          "gbac": { "read": ["g1", { "name": "operators", "provenance": "Local AAA", "description": "" }], "write": [], "execute": ["g2"] },
          "created": "2024-03-01T00:00:00.000Z", "createdBy": "a1", "lastUpdated": "2024-03-01T00:00:00.000Z", "lastUpdatedBy": { "_id": "a1" },
          "triggers": [{ "type": "endpoint", "routeName": "upgrade", "enabled": true }], "newMember": [1]
        }
        """,
        OperationsManagerJson.Default.Automation,
        "_id", "created", "createdBy", "lastUpdated", "lastUpdatedBy");

    [Fact]
    public void Automation_WithOneMember_WritesThatMemberAlone() =>
        Assert.Equal("""{"description":"changed"}""", JsonSerializer.Serialize(new Automation { Description = "changed" }, OperationsManagerJson.Default.Automation));

    [Fact]
    public void Adapter_ReadAndWritten_KeepsEveryMember() => RoundTrip.KeepsAll(
        """
        {
          "metadata": { "isActive": true, "activeSync": false, "since": 1 }, "virtual": false,
          "data": {
            "name": "iag", "type": "Adapter", "model": "@itentialopensource/adapter-iag", "isEncrypted": true, "virtual": false,
            "properties": { "id": "iag", "type": "AutomationGateway", "brokers": ["device"], "groups": [{ "id": 1 }], "properties": { "host": "h", "port": 8083, "authentication": { "password": "$ENC1" } }, "newMember": 1 },
            "loggerProps": { "description": "Logging", "log_max_files": 10, "log_max_file_size": 10485760000, "log_level": "info", "log_directory": "/var/log", "log_filename": "iag.log", "log_timezone_offset": 0, "console_level": "warn",
              "syslog": { "level": "warning", "host": "127.0.0.1", "port": 514, "protocol": "udp4", "facility": "local0", "type": "BSD", "path": "", "pid": "process.pid", "localhost": "", "app_name": "", "eol": "", "newMember": 1 }, "newMember": 1 },
            "newMember": "kept"
          }
        }
        """,
        AdaptersJson.Default.ServiceItemAdapter);
}

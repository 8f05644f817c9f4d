using System.Text.Json;

namespace Itential.Platform.Tests.Apis;

/// <summary>What people make and keep, as servers are known to send it, read and written again.</summary>
public sealed class DocumentedAssetTests
{
    private static readonly string[] OfTheServer = ["_id", "created", "createdBy", "lastUpdated", "lastUpdatedBy"];

    private static readonly DateTimeOffset First = new(2024, 3, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void EndpointTrigger_ReadAndWritten_KeepsEveryMember()
    {
        var trigger = RoundTrip.KeepsAll(
            """
            {
              "_id": "65c1", "name": "upgrade", "description": "From the ticket system.", "type": "endpoint", "enabled": true, "actionType": "automations", "actionId": "65b0",
              "routeName": "upgrade", "verb": "POST", "schema": { "type": "object", "properties": { "device": { "type": "string" } }, "required": ["device"] }, "jst": "64d2",
              "created": "2024-03-01T00:00:00.000Z", "createdBy": "a1", "lastUpdated": 1709251200000, "lastUpdatedBy": { "_id": "a1", "provenance": "CloudAAA", "username": "jo" },
              "migrationVersion": 3, "options": { "any": [1] }, "legacyWrapper": false, "newMember": 1
            }
            """,
            OperationsManagerJson.Default.Trigger,
            OfTheServer);

        Assert.Equal(TriggerType.Endpoint, trigger.Type);
        Assert.Equal((First, First), (trigger.Created, trigger.LastUpdated));
        Assert.Equal(("a1", "jo"), (trigger.CreatedBy!.Id, trigger.LastUpdatedBy!.Username));
    }

    [Fact]
    public void ManualTrigger_ReadAndWritten_KeepsEveryMember() => RoundTrip.KeepsAll(
        """
        { "name": "by hand", "type": "manual", "enabled": false, "actionType": "automations", "actionId": "65b0", "formId": "f1", "formData": { "device": "core1" }, "formSchemaHash": "9f2c", "legacyWrapper": true }
        """,
        OperationsManagerJson.Default.Trigger);

    [Fact]
    public void ScheduleTrigger_ReadAndWritten_SendsItsTimesAsMilliseconds()
    {
        var trigger = RoundTrip.KeepsAll(
            """
            {
              "name": "nightly", "type": "schedule", "enabled": true, "actionType": "automations", "actionId": "65b0", "firstRunAt": 1709251200000, "processMissedRuns": "last",
              "repeatUnit": "month", "repeatFrequency": 2, "repeatInterval": 86400000, "nextRunAt": 1709337600000, "lastExecuted": 1709251200000
            }
            """,
            OperationsManagerJson.Default.Trigger,
            "nextRunAt",
            "lastExecuted");

        Assert.Equal((First, First, First.AddDays(1)), (trigger.FirstRunAt, trigger.LastExecuted, trigger.NextRunAt));
        Assert.Equal("month", trigger.RepeatUnit!.Value);
        Assert.Equal(1709251200000, JsonSerializer.SerializeToElement(trigger, OperationsManagerJson.Default.Trigger).GetProperty("firstRunAt").GetInt64());
    }

    [Fact]
    public void EventTrigger_ReadAndWritten_KeepsEveryMember() => RoundTrip.KeepsAll(
        """
        {
          "name": "on alarm", "type": "eventSystem", "enabled": true, "actionType": "automations", "actionId": "65b0", "source": "@itential/app-operations_manager", "topic": "Job Completed",
          "schema": { "type": "object" }, "jst": { "steps": [] }, "legacyWrapper": false
        }
        """,
        OperationsManagerJson.Default.Trigger);

    [Fact]
    public void Project_ReadAndWritten_KeepsEveryMember()
    {
        var project = RoundTrip.KeepsAll(
            """
            {
              "_id": "65a1b2c3d4e5f60718293a4b", "iid": 7, "name": "Upgrades", "description": "All of them.", "backgroundColor": "#ffffff", "thumbnail": "aGk=",
              "components": [
                { "iid": 0, "type": "workflow", "reference": "64d2", "name": "@65a1b2c3d4e5f60718293a4b: Upgrade", "folder": "/routers", "document": { "name": "Upgrade", "tasks": {} } },
                { "iid": 1, "type": "notYetKnown", "reference": "64d3", "folder": "/" }
              ],
              "folders": [{ "iid": 2, "name": "routers", "nodeType": "folder", "children": [{ "iid": 0, "nodeType": "component" }] }, { "iid": 1, "nodeType": "component" }],
              "created": "2024-03-01T00:00:00.000Z", "createdBy": { "_id": "a1", "provenance": "CloudAAA", "username": "jo" }, "lastUpdated": "2024-03-01T00:00:00.000Z", "lastUpdatedBy": "a1",
              "componentIidIndex": 3,
              "members": [
                { "type": "account", "role": "owner", "reference": "a1", "provenance": "CloudAAA", "username": "jo" },
                { "type": "group", "role": "viewer", "reference": "g1", "provenance": "Pronghorn", "name": "operators" }
              ],
              "accessControl": { "manage": ["a1"], "write": ["a1"], "execute": ["g1"], "read": ["g1"] },
              "referencedComponentHashes": [{ "type": "workflow", "reference": "64d9", "name": "Common", "hash": "9f2c" }],
              "newMember": { "a": null }
            }
            """,
            AutomationStudioJson.Default.Project);

        Assert.Equal("notYetKnown", project.Components![1].Type!.Value);
        Assert.Equal(ProjectRole.Owner, project.Members![0].Role);
        Assert.Equal(0, Assert.Single(project.Folders![0].Children!).Iid);
    }

    [Fact]
    public void Template_ReadAndWritten_KeepsEveryMember()
    {
        var template = RoundTrip.KeepsAll(
            """
            {
              "_id": "t1", "name": "Interfaces", "description": "", "type": "textfsm", "group": "cisco", "command": "show interfaces", "template": "Value NAME (\\S+)\n\nStart\n", "data": "Gi0/1 up",
              "tags": [{ "name": "core" }, "t2"], "created": "2024-03-01T00:00:00.000Z", "createdBy": "a1", "lastUpdated": "2024-03-01T00:00:00.000Z", "lastUpdatedBy": { "_id": "a1" },
              "namespace": { "_id": "65a1", "name": "P", "type": "project", "accessControl": { "read": [] } }, "newMember": true
            }
            """,
            AutomationStudioJson.Default.StudioTemplate);

        Assert.Equal(StudioTemplateType.TextFsm, template.Type);
    }

    [Fact]
    public void Transformation_ReadAndWritten_KeepsEveryMember()
    {
        var transformation = RoundTrip.KeepsAll(
            """
            {
              "_id": "64d2", "name": "Devices (1)", "description": "Names alone.", "incoming": [{ "$id": "devices", "type": "array" }], "outgoing": [{ "$id": "names", "type": "array" }],
              "steps": [
                { "id": 1, "type": "declaration", "context": "#", "args": [1, "two"] },
                { "id": 2, "type": "assign", "context": "#", "from": { "location": "incoming", "name": "devices", "ptr": "/0/name" }, "to": { "location": "outgoing", "name": "names", "ptr": "" } },
                { "id": 3, "type": "notYetKnown", "context": "#/3", "from": { "location": "method", "name": 2, "ptr": "/return" } }
              ],
              "functions": [{ "id": 3, "steps": [] }], "comments": [{ "text": "why" }], "view": { "col": 5, "row": 7 }, "tags": [{ "_id": "t1", "name": "core", "description": "" }], "version": "4.3.1",
              "created": "2024-03-01T00:00:00.000Z", "createdBy": { "_id": "a1" }, "lastUpdated": "2024-03-01T00:00:00.000Z", "lastUpdatedBy": "a1", "namespace": { "_id": "65a1", "name": "P", "type": "project" },
              "newMember": []
            }
            """,
            TransformationsJson.Default.Transformation,
            OfTheServer);

        Assert.Equal(TransformationStepType.Assign, transformation.Steps![1].Type);
        Assert.Equal("/0/name", transformation.Steps[1].From!.Ptr);
    }

    [Theory]
    [InlineData("""{ "required": ["device"] }""")]
    [InlineData("""[{ "rule": 1 }]""")]
    public void JsonForm_ReadAndWritten_KeepsEveryMember(string validation)
    {
        var form = RoundTrip.KeepsAll(
            $$"""
            {
              "id": "f1", "name": "Upgrade", "description": "What to upgrade.", "struct": { "type": "object", "description": "", "items": [{ "type": "text", "title": "Device", "customKey": "device" }], "open": true },
              "schema": { "type": "object", "properties": { "device": { "type": "string" } } }, "uiSchema": { "device": { "ui:widget": "textarea" } }, "bindingSchema": { "device": { "method": "getDevices" } },
              "validationSchema": {{validation}}, "tags": [], "version": "2023.2.1", "created": "2024-03-01T00:00:00.000Z", "createdBy": { "username": "jo" },
              "lastUpdated": "2024-03-01T00:00:00.000Z", "lastUpdatedBy": "a1", "newMember": 1
            }
            """,
            JsonFormsJson.Default.JsonForm);

        Assert.Equal((First, "jo"), (form.Created, form.CreatedBy!.Username));
    }

    [Fact]
    public void CommandTemplate_ReadAndWritten_SendsItsTimesAsMilliseconds()
    {
        var template = RoundTrip.KeepsAll(
            """
            {
              "_id": "c1", "name": "@65a1: Before", "description": "Before the change.", "os": "ios", "passRule": true, "ignoreWarnings": false,
              "commands": [{
                "command": "show ip interface <!interface!>", "passRule": false,
                "rules": [
                  { "rule": "up", "eval": "contains", "severity": "error" }, { "rule": "down", "eval": "!contains", "severity": "warning" }, { "rule": "\\d+", "eval": "RegEx", "severity": "info", "flags": { "case": false } },
                  { "rule": "a", "ruleB": "b", "eval": "#comparison", "evaluator": "%", "percentage": 2.5, "severity": "error" }, { "rule": "x", "eval": "notYetKnown" }
                ], "newMember": 1
              }],
              "tags": [{ "_id": "t1", "name": "core" }], "namespace": { "_id": "65a1" }, "created": 1709251200000, "createdBy": "a1", "lastUpdated": 1709251200000, "lastUpdatedBy": "a1", "newMember": "x"
            }
            """,
            MopJson.Default.CommandTemplate,
            "_id");

        Assert.Equal([CommandRuleKind.Contains, CommandRuleKind.NotContains, CommandRuleKind.Pattern, CommandRuleKind.Comparison, new("notYetKnown")], template.Commands![0].Rules!.Select(rule => rule.Eval!));
        Assert.Equal(1709251200000, JsonSerializer.SerializeToElement(template, MopJson.Default.CommandTemplate).GetProperty("created").GetInt64());
    }

    [Fact]
    public void GoldenConfigExport_ReadAndWritten_KeepsTheWholeTree()
    {
        var export = RoundTrip.KeepsAll(
            """
            {
              "status": "success",
              "data": [{
                "_id": "d1", "id": "d1", "treeId": "t1", "name": "Core", "version": "initial", "deviceType": "cisco-ios", "base": "b1",
                "root": {
                  "name": "base",
                  "attributes": {
                    "configId": "s1", "devices": ["core1"], "deviceGroups": ["g1", "g2"], "remediationWorkflow": "Fix", "tasks": ["k1"],
                    "export": {
                      "id": "s1", "deviceType": "cisco-ios", "template": "ntp server {{ server }}", "variables": { "server": "192.0.2.1" },
                      "lines": [{
                        "id": "l1", "words": [{ "type": "literal", "value": "ntp" }, { "type": "variable", "value": "server" }, { "type": "regex", "value": ".*" }, { "type": "notYetKnown", "value": "" }],
                        "evalMode": "required", "fixMode": "manual", "severity": "error", "ordering": "none", "membership": "default",
                        "lines": [{ "id": "l2", "words": [], "lines": [], "evalMode": "disallowed", "severity": "warning", "newMember": 1 }]
                      }]
                    }
                  },
                  "children": [{ "name": "Data Center", "attributes": { "configId": "s2", "devices": [], "deviceGroups": [] }, "children": [{ "name": "Row 1", "children": [] }] }]
                },
                "variables": { "server": "192.0.2.1" }, "tags": [{ "name": "core" }, "t2"], "created": "2024-03-01T00:00:00.000Z", "createdBy": "a1", "lastUpdated": "2024-03-01T00:00:00.000Z", "lastUpdatedBy": { "_id": "a1" },
                "newMember": 1
              }]
            }
            """,
            GoldenConfigsJson.Default.GoldenConfigExport,
            "status");

        var root = Assert.Single(export.Data).Root!;
        Assert.Equal("Row 1", root.Children![0].Children![0].Name);
        Assert.Equal(SpecEvalMode.Disallowed, root.Attributes!.Export!.Lines![0].Lines![0].EvalMode);
        Assert.Equal(["g1", "g2"], root.Attributes.DeviceGroups!.Select(group => group.Id));
    }

    [Fact]
    public void DeviceGroup_OfAGoldenConfiguration_IsWrittenAsItsId()
    {
        var attributes = JsonSerializer.Deserialize("""{"deviceGroups":["g1",{"id":"g2","name":"edge"}]}""", GoldenConfigNodesJson.Default.GoldenConfigNodeAttributes)!;

        Assert.Equal("edge", attributes.DeviceGroups![1].Name);
        Assert.Equal("""{"deviceGroups":["g1","g2"]}""", JsonSerializer.Serialize(attributes, GoldenConfigNodesJson.Default.GoldenConfigNodeAttributes));
    }
}

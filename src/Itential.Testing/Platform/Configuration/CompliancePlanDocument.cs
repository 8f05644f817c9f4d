using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;
using Itential.Testing.State;

namespace Itential.Testing.Platform.Configuration;

/// <summary>Makes compliance plans and their runs.</summary>
internal static class CompliancePlanDocument
{
    public static readonly AssetKind Kind = new("compliance plan") { Key = "id", Complete = Complete };

    public static JsonObject Create(string name, JsonObject? config) => new()
    {
        ["name"] = name,
        ["description"] = $"{name}, made by a testing server",
        ["nodes"] = config is null ? new JsonArray() : new JsonArray(Node(config)),
    };

    /// <summary>The devices that a run of the plan goes through.</summary>
    public static IReadOnlyList<string> Devices(JsonObject plan) =>
        plan["nodes"] is JsonArray nodes ? [.. nodes.OfType<JsonObject>().SelectMany(node => JsonText.Items(node["devices"])).Distinct()] : [];

    public static Job StartInstance(JsonObject plan, string batchId, int steps, DateTimeOffset now) => new((string)plan["name"]!, [], [], steps, now)
    {
        Details = new JsonObject
        {
            ["planId"] = plan["id"]!.DeepClone(),
            ["description"] = plan["description"]?.DeepClone(),
            ["batchId"] = batchId,
            ["nodes"] = plan["nodes"]?.DeepClone() ?? new JsonArray(),
        },
    };

    public static JsonObject WriteInstance(Job run) => new()
    {
        ["id"] = run.Id,
        ["planId"] = run.Details["planId"]!.DeepClone(),
        ["name"] = run.Workflow,
        ["description"] = run.Details["description"]?.DeepClone(),
        ["jobStatus"] = run.Status,
        ["batchId"] = run.Details["batchId"]!.DeepClone(),
        ["started"] = WireTime.Text(run.Start),
        ["finished"] = run.End is { } end ? WireTime.Text(end) : null,
        ["nodes"] = new JsonArray([.. run.Details["nodes"]!.AsArray().OfType<JsonObject>().Select(node => WriteNode(run, node))]),
    };

    private static JsonObject WriteNode(Job run, JsonObject node)
    {
        var devices = JsonText.Items(node["devices"]);
        return new JsonObject
        {
            ["status"] = run.Status,
            ["devices"] = new JsonArray([.. devices.Select(device => (JsonNode)device)]),
            ["processedDevices"] = new JsonArray([.. devices.Take((int)(devices.Count * run.Progress)).Select(device => (JsonNode)device)]),
        };
    }

    private static JsonObject Node(JsonObject config)
    {
        var tree = GoldenConfigDocument.Versions(config)[0];
        return new JsonObject
        {
            ["treeId"] = config["id"]!.DeepClone(),
            ["version"] = tree["version"]!.DeepClone(),
            ["nodeId"] = tree["root"]!["attributes"]!["configId"]!.DeepClone(),
            ["devices"] = new JsonArray([.. GoldenConfigDocument.Devices(tree).Select(device => (JsonNode)device)]),
            ["deviceGroups"] = new JsonArray(),
            ["variables"] = new JsonObject(),
            ["tasks"] = new JsonArray(),
        };
    }

    private static JsonObject Complete(JsonObject sent, DateTimeOffset now)
    {
        var plan = AssetDocument.Complete(sent, now, "id");
        plan["throttle"] ??= 5;
        plan["nodes"] ??= new JsonArray();
        plan["gbac"] ??= new JsonObject { ["read"] = new JsonArray(), ["write"] = new JsonArray() };
        return plan;
    }
}

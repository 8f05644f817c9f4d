using System.Globalization;
using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;

namespace Itential.Testing.Platform.Lifecycle;

/// <summary>Makes resource models.</summary>
internal static class ModelDocument
{
    public static readonly AssetKind Kind = new("resource model") { Complete = Complete };

    /// <summary>A model with the actions Create, Update and Delete, which run <paramref name="workflowId"/>.</summary>
    public static JsonObject Create(string name, string? workflowId) => new()
    {
        ["name"] = name,
        ["description"] = $"{name}, made by a testing server",
        ["schema"] = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["site"] = new JsonObject { ["type"] = "string" },
                ["vlan"] = new JsonObject { ["type"] = "integer" },
            },
            ["required"] = new JsonArray("site"),
        },
        ["actions"] = new JsonArray(Action("Create", workflowId), Action("Update", workflowId), Action("Delete", workflowId)),
    };

    public static JsonObject? FindAction(JsonObject model, string id) =>
        (model["actions"] as JsonArray)?.OfType<JsonObject>().FirstOrDefault(action => JsonText.Member(action, "_id") == id);

    private static JsonObject Action(string name, string? workflowId) => new()
    {
        ["name"] = name,
        ["type"] = name.ToLowerInvariant(),
        ["workflow"] = workflowId,
        ["preWorkflowJst"] = null,
        ["postWorkflowJst"] = null,
    };

    private static JsonObject Complete(JsonObject sent, DateTimeOffset now)
    {
        var model = AssetDocument.Complete(sent, now);
        model["schema"] ??= new JsonObject { ["type"] = "object", ["properties"] = new JsonObject(), ["required"] = new JsonArray() };
        model["actions"] ??= new JsonArray();
        var number = 0x1a00;
        foreach (var action in (model["actions"] as JsonArray ?? []).OfType<JsonObject>())
        {
            action["_id"] ??= (number++).ToString("x4", CultureInfo.InvariantCulture);
        }

        return model;
    }
}

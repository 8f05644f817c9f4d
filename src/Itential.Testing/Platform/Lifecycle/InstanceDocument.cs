using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.State;

namespace Itential.Testing.Platform.Lifecycle;

/// <summary>Makes the instances of resource models.</summary>
internal static class InstanceDocument
{
    public const string Ready = "0001";
    public const string Failed = "0000";
    public const string Deleted = "0002";

    public static readonly AssetKind Kind = new("resource instance")
    {
        Unchanging = ["instanceData", "modelId", "lastAction", "stateId"],
        Complete = Complete,
    };

    public static JsonObject Create(string modelId, string? name, string? description, JsonNode? data) => new()
    {
        ["modelId"] = modelId,
        ["name"] = name,
        ["description"] = description ?? "",
        ["instanceData"] = data?.DeepClone() ?? new JsonObject(),
    };

    private static JsonObject Complete(JsonObject sent, DateTimeOffset now)
    {
        var instance = AssetDocument.Complete(sent, now);
        instance["lastAction"] = new JsonObject
        {
            ["_id"] = null,
            ["name"] = "Import",
            ["type"] = "import",
            ["status"] = JobStatus.Complete,
            ["executionId"] = null,
        };
        instance["stateId"] = Ready;
        return instance;
    }
}

using System.Text.Json.Nodes;
using Itential.Testing.Assets;

namespace Itential.Testing.Platform.Studio;

/// <summary>Makes transformations.</summary>
internal static class TransformationDocument
{
    public static readonly AssetKind Kind = new("transformation") { Complete = Complete };

    public static JsonObject Create(string name) => new()
    {
        ["name"] = name,
        ["description"] = $"{name}, made by a testing server",
        ["incoming"] = new JsonArray(Schema("request")),
        ["outgoing"] = new JsonArray(Schema("result")),
        ["steps"] = new JsonArray(new JsonObject
        {
            ["id"] = 1,
            ["type"] = "assign",
            ["context"] = "#",
            ["from"] = Pointer("incoming", "request"),
            ["to"] = Pointer("outgoing", "result"),
        }),
    };

    private static JsonObject Complete(JsonObject sent, DateTimeOffset now)
    {
        var transformation = AssetDocument.Complete(sent, now);
        transformation["incoming"] ??= new JsonArray();
        transformation["outgoing"] ??= new JsonArray();
        transformation["steps"] ??= new JsonArray();
        transformation["functions"] ??= new JsonArray();
        transformation["comments"] ??= new JsonArray();
        transformation["view"] ??= new JsonObject { ["col"] = 5, ["row"] = 5 };
        transformation["tags"] ??= new JsonArray();
        transformation["version"] ??= "6.5.2";
        return transformation;
    }

    private static JsonObject Schema(string id) => new() { ["$id"] = id, ["type"] = "object", ["properties"] = new JsonObject() };

    private static JsonObject Pointer(string location, string name) => new() { ["location"] = location, ["name"] = name, ["ptr"] = "" };
}

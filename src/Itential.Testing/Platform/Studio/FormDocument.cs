using System.Text.Json.Nodes;
using Itential.Testing.Assets;

namespace Itential.Testing.Platform.Studio;

/// <summary>Makes JSON forms.</summary>
internal static class FormDocument
{
    public static readonly AssetKind Kind = new("form") { Key = "id", Complete = Complete };

    public static JsonObject Create(string name) => new()
    {
        ["name"] = name,
        ["description"] = $"{name}, made by a testing server",
        ["struct"] = new JsonObject
        {
            ["type"] = "object",
            ["description"] = "",
            ["items"] = new JsonArray(new JsonObject { ["type"] = "string", ["title"] = "device" }),
        },
        ["schema"] = new JsonObject
        {
            ["title"] = name,
            ["type"] = "object",
            ["properties"] = new JsonObject { ["device"] = new JsonObject { ["type"] = "string" } },
            ["required"] = new JsonArray("device"),
        },
    };

    private static JsonObject Complete(JsonObject sent, DateTimeOffset now)
    {
        var form = AssetDocument.Complete(sent, now, "id");
        form["struct"] ??= new JsonObject();
        form["schema"] ??= new JsonObject();
        form["uiSchema"] ??= new JsonObject();
        form["bindingSchema"] ??= new JsonObject();
        form["validationSchema"] ??= new JsonObject();
        form["tags"] ??= new JsonArray();
        form["version"] ??= "6.5.2";
        return form;
    }
}

using System.Text.Json.Nodes;
using Itential.Testing.Assets;

namespace Itential.Testing.Platform.Studio;

/// <summary>Makes the templates of Automation Studio.</summary>
internal static class TemplateDocument
{
    public static readonly AssetKind Kind = new("template") { Complete = Complete };

    public static JsonObject Create(string name, bool isJinja) => new()
    {
        ["name"] = name,
        ["description"] = $"{name}, made by a testing server",
        ["type"] = isJinja ? "jinja2" : "textfsm",
        ["group"] = "Testing",
        ["command"] = isJinja ? "" : "show version",
        ["template"] = isJinja ? "hostname {{ name }}\n" : "Value VERSION (\\S+)\n\nStart\n  ^Version ${VERSION} -> Record\n",
        ["data"] = isJinja ? "{\"name\": \"router-001\"}" : "Version 17.9",
    };

    private static JsonObject Complete(JsonObject sent, DateTimeOffset now)
    {
        var template = AssetDocument.Complete(sent, now);
        template["type"] ??= "jinja2";
        template["group"] ??= "";
        template["command"] ??= "";
        template["template"] ??= "";
        template["data"] ??= "";
        template["tags"] ??= new JsonArray();
        return template;
    }
}

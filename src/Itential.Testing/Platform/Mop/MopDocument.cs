using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.State;

namespace Itential.Testing.Platform.Mop;

/// <summary>Makes command and analytic templates. Their stamps are numbers.</summary>
internal static class MopDocument
{
    public static readonly AssetKind Command = new("command template") { Complete = CompleteCommand, Stamp = Milliseconds };

    public static readonly AssetKind Analytic = new("analytic template") { Complete = CompleteAnalytic, Stamp = Milliseconds };

    public static JsonObject CreateCommand(string name) => new()
    {
        ["name"] = name,
        ["description"] = $"{name}, made by a testing server",
        ["os"] = "cisco-ios",
        ["passRule"] = true,
        ["ignoreWarnings"] = false,
        ["commands"] = new JsonArray(new JsonObject
        {
            ["command"] = "show version",
            ["passRule"] = true,
            ["rules"] = new JsonArray(new JsonObject { ["rule"] = "Version 17", ["eval"] = "contains", ["severity"] = "error" }),
        }),
    };

    public static JsonObject CreateAnalytic(string name) => new()
    {
        ["name"] = name,
        ["passRule"] = true,
        ["prepostCommands"] = new JsonArray(new JsonObject
        {
            ["preRawCommand"] = "show ip route summary",
            ["postRawCommand"] = "show ip route summary",
            ["passRule"] = true,
            ["rules"] = new JsonArray(new JsonObject { ["type"] = "regex", ["preRegex"] = "Total (\\d+)", ["postRegex"] = "Total (\\d+)", ["evaluator"] = "=", ["severity"] = "error" }),
        }),
    };

    private static JsonNode Milliseconds(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    private static JsonObject CompleteCommand(JsonObject sent, DateTimeOffset now)
    {
        var template = Complete(sent, now);
        template["os"] ??= "";
        template["ignoreWarnings"] ??= false;
        template["commands"] ??= new JsonArray();
        return template;
    }

    private static JsonObject CompleteAnalytic(JsonObject sent, DateTimeOffset now)
    {
        var template = Complete(sent, now);
        template["prepostCommands"] ??= new JsonArray();
        return template;
    }

    private static JsonObject Complete(JsonObject sent, DateTimeOffset now)
    {
        var template = new JsonObject { ["_id"] = ObjectId.Next() };
        foreach (var (name, value) in sent.Where(member => member.Key != "_id"))
        {
            template[name] = value?.DeepClone();
        }

        template["passRule"] ??= true;
        template["tags"] ??= new JsonArray();
        template["created"] = now.ToUnixTimeMilliseconds();
        template["createdBy"] = Accounts.Id;
        template["lastUpdated"] = now.ToUnixTimeMilliseconds();
        template["lastUpdatedBy"] = Accounts.Id;
        return template;
    }
}

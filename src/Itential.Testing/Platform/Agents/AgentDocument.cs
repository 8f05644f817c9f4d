using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;

namespace Itential.Testing.Platform.Agents;

/// <summary>Makes agent projects. The store keeps the agents of a project in its document.</summary>
internal static class AgentDocument
{
    public static AssetKind CreateKind()
    {
        var count = 0;
        return new AssetKind("agent project")
        {
            Hidden = ["agents"],
            Unchanging = ["iid", "components"],
            Complete = (sent, now) => Complete(sent, now, Interlocked.Increment(ref count)),
        };
    }

    public static JsonObject Create(string name, string agent) => new()
    {
        ["name"] = name,
        ["description"] = $"{name}, made by a testing server",
        ["agents"] = new JsonArray(new JsonObject { ["name"] = agent }),
    };

    public static IReadOnlyList<JsonObject> Agents(JsonObject project) =>
        project["agents"] is JsonArray agents ? [.. agents.OfType<JsonObject>()] : [];

    /// <summary>What travels of a project.</summary>
    public static JsonObject Bundle(JsonObject project) => new()
    {
        ["_id"] = project["_id"]!.DeepClone(),
        ["name"] = project["name"]!.DeepClone(),
        ["description"] = project["description"]?.DeepClone(),
        ["agentProjectBundleVersion"] = 1,
        ["created"] = project["created"]!.DeepClone(),
        ["createdBy"] = project["createdBy"]!.DeepClone(),
        ["agents"] = project["agents"]!.DeepClone(),
    };

    private static JsonObject Complete(JsonObject sent, DateTimeOffset now, int number)
    {
        var project = AssetDocument.Complete(sent, now);
        project.Remove("agentProjectBundleVersion");
        project["iid"] = number;
        project["agents"] ??= new JsonArray();
        var components = new JsonArray();
        foreach (var agent in Agents(project))
        {
            Complete(agent);
            components.Add((JsonNode)new JsonObject
            {
                ["type"] = "agent",
                ["iid"] = components.Count + 1,
                ["reference"] = agent["_id"]!.DeepClone(),
                ["folder"] = "/",
            });
        }

        project["components"] = components;
        project["members"] = new JsonArray(new JsonObject { ["type"] = "account", ["role"] = "owner", ["reference"] = Accounts.Id, ["username"] = DemoCredentials.User });
        return project;
    }

    private static void Complete(JsonObject agent)
    {
        if (JsonText.Member(agent, "_id") is null)
        {
            agent["_id"] = Guid.NewGuid().ToString();
        }

        agent["description"] ??= "An agent, made by a testing server";
        agent["instructions"] ??= "Answer with what you were asked.";
        agent["inputSchema"] ??= new JsonObject { ["type"] = "object", ["properties"] = new JsonObject(), ["required"] = new JsonArray() };
        agent["provider"] ??= new JsonObject { ["profile"] = "testing", ["model"] = "testing-1" };
        agent["tools"] ??= new JsonArray();
        agent["operators"] ??= new JsonArray();
    }
}

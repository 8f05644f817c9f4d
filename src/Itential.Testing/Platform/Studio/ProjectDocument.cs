using System.Text.Json.Nodes;
using Itential.Testing.Assets;

namespace Itential.Testing.Platform.Studio;

/// <summary>Makes projects.</summary>
internal static class ProjectDocument
{
    public static AssetKind CreateKind()
    {
        var count = 0;
        return new AssetKind("project")
        {
            Unchanging = ["iid", "components", "folders", "accessControl", "componentIidIndex"],
            Complete = (sent, now) => Complete(sent, now, Interlocked.Increment(ref count)),
        };
    }

    private static JsonObject Complete(JsonObject sent, DateTimeOffset now, int number)
    {
        var project = AssetDocument.Complete(sent, now);
        project.Remove("referencedComponentHashes");
        project["iid"] = number;
        project["components"] ??= new JsonArray();
        project["folders"] ??= new JsonArray();
        project["componentIidIndex"] = (project["components"] as JsonArray)?.Count ?? 0;
        project["members"] = new JsonArray(new JsonObject
        {
            ["type"] = "account",
            ["role"] = "owner",
            ["reference"] = Accounts.Id,
            ["provenance"] = Accounts.Provenance,
            ["username"] = DemoCredentials.User,
        });
        project["accessControl"] = new JsonObject
        {
            ["manage"] = new JsonArray(Accounts.Id),
            ["write"] = new JsonArray(Accounts.Id),
            ["execute"] = new JsonArray(Accounts.Id),
            ["read"] = new JsonArray(Accounts.Id),
        };
        return project;
    }

    /// <summary>The node of the folder tree that stands for a component at the root.</summary>
    public static JsonObject Node(JsonNode? iid) => new() { ["iid"] = iid?.DeepClone(), ["nodeType"] = "component" };

    /// <summary>A new reference to <paramref name="asset"/>.</summary>
    public static JsonObject Component(int iid, string type, string reference, JsonObject asset, string folder) => new()
    {
        ["iid"] = iid,
        ["type"] = type,
        ["reference"] = reference,
        ["name"] = asset["name"]!.DeepClone(),
        ["folder"] = folder,
    };
}

using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;
using Itential.Testing.State;

namespace Itential.Testing.Platform.Configuration;

/// <summary>Makes golden configurations. The store holds one document a tree, with all its versions.</summary>
internal static class GoldenConfigDocument
{
    public const string FirstVersion = "initial";

    public static readonly AssetKind Kind = new("golden configuration") { Key = "id", Hidden = ["trees"], Complete = Complete };

    /// <summary>A tree with a first version, whose root checks one line of <paramref name="devices"/>.</summary>
    public static JsonObject Create(string name, string deviceType, IEnumerable<string> devices) => new()
    {
        ["name"] = name,
        ["deviceType"] = deviceType,
        ["trees"] = new JsonArray(new JsonObject
        {
            ["version"] = FirstVersion,
            ["root"] = Node("base", devices, deviceType),
            ["variables"] = new JsonObject { ["domain"] = "example.com" },
        }),
    };

    /// <summary>One version of a tree; <paramref name="isExport"/> takes along what the configuration demands.</summary>
    public static JsonObject Version(JsonObject stored, JsonObject tree, bool isExport)
    {
        var version = new JsonObject
        {
            ["_id"] = stored["id"]!.DeepClone(),
            ["id"] = stored["id"]!.DeepClone(),
            ["treeId"] = stored["id"]!.DeepClone(),
            ["name"] = stored["name"]!.DeepClone(),
            ["version"] = tree["version"]?.DeepClone() ?? FirstVersion,
            ["deviceType"] = stored["deviceType"]?.DeepClone(),
            ["root"] = tree["root"]?.DeepClone(),
            ["variables"] = tree["variables"]?.DeepClone() ?? new JsonObject(),
            ["tags"] = new JsonArray(),
            ["created"] = stored["created"]!.DeepClone(),
            ["createdBy"] = stored["createdBy"]!.DeepClone(),
            ["lastUpdated"] = stored["lastUpdated"]!.DeepClone(),
            ["lastUpdatedBy"] = stored["lastUpdatedBy"]!.DeepClone(),
        };
        if (!isExport)
        {
            EachNode(version["root"], static attributes => attributes.Remove("export"));
        }

        return version;
    }

    public static IReadOnlyList<JsonObject> Versions(JsonObject stored) =>
        [.. stored["trees"]!.AsArray().OfType<JsonObject>()];

    /// <summary>What an import keeps of the versions of a tree. The devices stay at home.</summary>
    public static JsonObject? Import(JsonObject sent)
    {
        var trees = sent["data"] is JsonArray data ? data.OfType<JsonObject>().Select(tree => tree.DeepClone().AsObject()).ToList() : [];
        if (trees.Count == 0 || JsonText.Member(trees[0], "name") is not { } name)
        {
            return null;
        }

        trees.ForEach(tree => EachNode(tree["root"], static attributes => attributes["devices"] = new JsonArray()));
        return new JsonObject { ["name"] = name, ["deviceType"] = trees[0]["deviceType"]?.DeepClone(), ["trees"] = new JsonArray([.. trees]) };
    }

    /// <summary>The devices of the root and of all below.</summary>
    public static IReadOnlyList<string> Devices(JsonObject tree)
    {
        var devices = new List<string>();
        EachNode(tree["root"], attributes => devices.AddRange(JsonText.Items(attributes["devices"])));
        return devices;
    }

    private static void EachNode(JsonNode? node, Action<JsonObject> visit)
    {
        if (node is JsonObject { } owner)
        {
            if (owner["attributes"] is JsonObject attributes)
            {
                visit(attributes);
            }

            foreach (var child in owner["children"] as JsonArray ?? [])
            {
                EachNode(child, visit);
            }
        }
    }

    private static JsonObject Complete(JsonObject sent, DateTimeOffset now)
    {
        var config = AssetDocument.Complete(sent, now, "id");
        config["deviceType"] ??= "cisco-ios";
        config["trees"] ??= new JsonArray(new JsonObject { ["version"] = FirstVersion, ["root"] = Node("base", [], (string)config["deviceType"]!) });
        config["versions"] = new JsonArray([.. Versions(config).Select(tree => tree["version"]?.DeepClone() ?? FirstVersion)]);
        config["gbac"] = new JsonObject { ["read"] = new JsonArray(), ["write"] = new JsonArray() };
        config["tags"] ??= new JsonArray();
        return config;
    }

    private static JsonObject Node(string name, IEnumerable<string> devices, string deviceType)
    {
        var configId = ObjectId.Next();
        return new JsonObject
        {
            ["name"] = name,
            ["attributes"] = new JsonObject
            {
                ["configId"] = configId,
                ["devices"] = new JsonArray([.. devices.Select(device => (JsonNode)device)]),
                ["deviceGroups"] = new JsonArray(),
                ["remediationWorkflow"] = null,
                ["tasks"] = new JsonArray(),
                ["export"] = Spec(configId, deviceType),
            },
            ["children"] = new JsonArray(),
        };
    }

    private static JsonObject Spec(string id, string deviceType) => new()
    {
        ["id"] = id,
        ["deviceType"] = deviceType,
        ["template"] = "ip domain name {{ domain }}\n",
        ["variables"] = new JsonObject(),
        ["lines"] = new JsonArray(new JsonObject
        {
            ["id"] = "1",
            ["words"] = new JsonArray(Word("literal", "ip"), Word("literal", "domain"), Word("literal", "name"), Word("variable", "domain")),
            ["lines"] = new JsonArray(),
            ["evalMode"] = "required",
            ["fixMode"] = "manual",
            ["severity"] = "error",
            ["ordering"] = "none",
            ["membership"] = "default",
        }),
    };

    private static JsonObject Word(string type, string value) => new() { ["type"] = type, ["value"] = value };
}

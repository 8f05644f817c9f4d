using System.Globalization;
using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;
using Itential.Testing.State;

namespace Itential.Testing.Platform.Inventories;

/// <summary>Makes the gateways of Gateway Manager, and keeps of their configuration what it knows.</summary>
internal static class GatewayDocument
{
    public static readonly AssetKind Kind = new("gateway") { NameField = "cluster_id", Hidden = ["configuration"], Complete = Complete };

    private static readonly string[] Parts = ["repositories", "executable-objects", "services", "secrets", "secret-providers", "users"];
    private static readonly string[] SecretMembers = ["name", "provider", "secret", "key"];

    public static JsonObject Create(int number) => new()
    {
        ["gateway_name"] = string.Create(CultureInfo.InvariantCulture, $"Gateway {number}"),
        ["cluster_id"] = string.Create(CultureInfo.InvariantCulture, $"cluster_{number}"),
        ["description"] = "A gateway, made by a testing server",
        ["configuration"] = new JsonObject
        {
            ["repositories"] = new JsonArray(new JsonObject { ["name"] = "scripts", ["url"] = "https://git.example.com/scripts.git", ["reference"] = "main" }),
            ["executable-objects"] = new JsonArray(),
            ["services"] = new JsonArray(new JsonObject { ["name"] = "collect", ["type"] = "python-script", ["repository"] = "scripts" }),
            ["secrets"] = new JsonArray(new JsonObject { ["name"] = "device", ["provider"] = "local", ["secret"] = "devices", ["key"] = "password" }),
            ["secret-providers"] = new JsonArray(),
            ["users"] = new JsonArray(),
        },
    };

    /// <summary>Puts the items of <paramref name="content"/> in the place of those with their names. What is not known is dropped without a word.</summary>
    public static void Import(JsonObject gateway, JsonObject content)
    {
        var configuration = gateway["configuration"]!.AsObject();
        foreach (var part in Parts)
        {
            foreach (var item in (content[part] as JsonArray ?? []).OfType<JsonObject>())
            {
                Put(configuration[part]!.AsArray(), part == "secrets" ? Secret(item) : item.DeepClone().AsObject());
            }
        }
    }

    private static void Put(JsonArray items, JsonObject item)
    {
        var known = items.FirstOrDefault(other => JsonText.Member(other, "name") == JsonText.Member(item, "name"));
        if (known is not null)
        {
            items.Remove(known);
        }

        items.Add((JsonNode)item);
    }

    private static JsonObject Secret(JsonObject sent) =>
        new(sent.Where(member => SecretMembers.Contains(member.Key)).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));

    private static JsonObject Complete(JsonObject sent, DateTimeOffset now)
    {
        var gateway = sent.DeepClone().AsObject();
        gateway["_id"] = ObjectId.Next();
        gateway["description"] ??= "";
        gateway["enabled"] ??= true;
        gateway["readonly"] ??= false;
        gateway["certificates"] ??= new JsonArray();
        gateway["groups"] ??= new JsonArray();
        gateway["connection_status"] = "connected";
        gateway["configuration"] ??= new JsonObject(Parts.Select(part => KeyValuePair.Create(part, (JsonNode?)new JsonArray())));
        return gateway;
    }
}

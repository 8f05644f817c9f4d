using System.Text.Json.Nodes;
using Itential.Testing.Platform;
using Itential.Testing.State;

namespace Itential.Testing.Assets;

/// <summary>Fills in what every asset gets from the server.</summary>
internal static class AssetDocument
{
    /// <summary>A copy of what was sent, with an id of its own and the server's stamps.</summary>
    public static JsonObject Complete(JsonObject sent, DateTimeOffset now, string key = "_id")
    {
        var asset = new JsonObject { [key] = ObjectId.Next() };
        foreach (var (name, value) in sent.Where(member => member.Key != key))
        {
            asset[name] = value?.DeepClone();
        }

        asset["description"] ??= "";
        asset["created"] = WireTime.Text(now);
        asset["createdBy"] = Accounts.Reference();
        asset["lastUpdated"] = WireTime.Text(now);
        asset["lastUpdatedBy"] = Accounts.Reference();
        return asset;
    }
}

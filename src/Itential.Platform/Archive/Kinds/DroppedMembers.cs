using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>Compares what was sent with what is stored: which members are gone. Values are not compared, and never told.</summary>
internal static class DroppedMembers
{
    public static IEnumerable<string> Of(JsonNode? sent, JsonNode? stored) => Of(sent, stored, "");

    private static IEnumerable<string> Of(JsonNode? sent, JsonNode? stored, string path) => sent switch
    {
        JsonObject owner => owner.SelectMany(member => OfMember(member, stored, path.Length == 0 ? member.Key : $"{path}.{member.Key}")),
        JsonArray list => list.SelectMany((item, index) => OfItem(item, index, stored as JsonArray, path)),
        _ => [],
    };

    private static IEnumerable<string> OfMember(KeyValuePair<string, JsonNode?> member, JsonNode? stored, string path)
    {
        var isKept = member.Value is null || (stored as JsonObject)?.ContainsKey(member.Key) == true;
        return isKept ? Of(member.Value, stored.At(member.Key), path) : [path];
    }

    /// <summary>Items are known by their names, others by their place.</summary>
    private static IEnumerable<string> OfItem(JsonNode? item, int index, JsonArray? stored, string path)
    {
        var name = item.Text("name");
        var other = name is null ? stored?.ElementAtOrDefault(index) : stored?.FirstOrDefault(candidate => candidate.Text("name") == name);
        var itemPath = $"{path}[{name ?? index.ToString(System.Globalization.CultureInfo.InvariantCulture)}]";
        return item is not null && other is null ? [itemPath] : Of(item, other, itemPath);
    }
}

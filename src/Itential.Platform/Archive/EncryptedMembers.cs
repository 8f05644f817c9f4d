using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>Members whose text only the server that wrote it understands.</summary>
internal static class EncryptedMembers
{
    private const string Mark = "$ENC";

    /// <summary>The warnings of a document, one for each member.</summary>
    public static IReadOnlyList<string> Warnings(JsonNode? document) =>
        [.. Paths(document, "").Select(path => $"'{path}' is encrypted and does not travel; set it on the server that the archive goes to.")];

    /// <summary>Puts the server's own values in the place of those that only the other server understands, and says which.</summary>
    public static IReadOnlyList<string> Keep(JsonNode? document, JsonNode? stored)
    {
        var before = Paths(document, "").ToList();
        Carry(document, stored);
        return [.. before.Select(path => $"'{path}' is encrypted and does not travel; what the server has stays.")];
    }

    private static IEnumerable<string> Paths(JsonNode? node, string path) => node switch
    {
        JsonObject owner => owner.SelectMany(member => Paths(member.Value, path.Length == 0 ? member.Key : $"{path}.{member.Key}")),
        JsonArray list => list.SelectMany((item, index) => Paths(item, $"{path}[{index}]")),
        _ => IsEncrypted(node) ? [path] : [],
    };

    private static bool IsEncrypted(JsonNode? node) => node.Text()?.StartsWith(Mark, StringComparison.Ordinal) == true;

    private static void Carry(JsonNode? node, JsonNode? stored)
    {
        if (node is JsonObject owner)
        {
            foreach (var (name, value) in owner.ToList())
            {
                if (!IsEncrypted(value))
                {
                    Carry(value, stored.At(name));
                }
                else if (stored.At(name) is { } own)
                {
                    owner[name] = own.DeepClone();
                }
                else
                {
                    owner.Remove(name);
                }
            }
        }
        else if (node is JsonArray list && stored is JsonArray others && list.Count == others.Count)
        {
            for (var index = 0; index < list.Count; index++)
            {
                Carry(list[index], others[index]);
            }
        }
    }
}

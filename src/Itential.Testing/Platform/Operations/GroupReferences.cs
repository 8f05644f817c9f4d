using System.Text.Json.Nodes;
using Itential.Testing.Json;

namespace Itential.Testing.Platform.Operations;

/// <summary>Writes the groups of an automation as ids at home, and by name where it travels.</summary>
internal static class GroupReferences
{
    private static readonly string[] Sides = ["read", "write"];

    public static JsonObject Export(JsonNode? gbac) => Convert(gbac, static _ => new JsonObject
    {
        ["name"] = Accounts.Group,
        ["provenance"] = Accounts.Provenance,
        ["description"] = "",
    });

    /// <summary>A group that the server does not know is left out.</summary>
    public static JsonObject Import(JsonNode? gbac) => Convert(gbac, static group =>
        group is JsonObject named && JsonText.Member(named, "name") != Accounts.Group ? null : JsonValue.Create(JsonText.Of(group) ?? Accounts.GroupId));

    private static JsonObject Convert(JsonNode? gbac, Func<JsonNode?, JsonNode?> convert)
    {
        var converted = new JsonObject();
        foreach (var side in Sides)
        {
            var groups = (gbac as JsonObject)?[side] as JsonArray ?? [];
            converted[side] = new JsonArray([.. groups.Select(convert).OfType<JsonNode>()]);
        }

        return converted;
    }
}

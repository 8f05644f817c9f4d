using System.Text.Json.Nodes;

namespace Itential.Testing.Json;

/// <summary>Checks data against a JSON Schema as far as the servers do: is everything there that it requires?</summary>
internal static class RequiredMembers
{
    /// <summary>The first member that the schema requires and <paramref name="data"/> lacks.</summary>
    public static string? FindMissing(JsonNode? schema, JsonObject data) =>
        JsonText.Items((schema as JsonObject)?["required"]).FirstOrDefault(name => !data.ContainsKey(name));
}

using System.Text.Json;

namespace Itential.Platform;

/// <summary>Reads a text member of a reference that may be an object.</summary>
internal static class ReferenceText
{
    public static string? Of(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}

using System.Text.Json;
using System.Text.Json.Nodes;

namespace Itential.Testing.Json;

/// <summary>Reads values out of documents.</summary>
internal static class JsonText
{
    /// <summary>A scalar as the text that a query would write for it; <see langword="null"/> for null, objects and arrays.</summary>
    public static string? Of(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.String => node.GetValue<string>(),
        JsonValueKind.Number => node.ToJsonString(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };

    /// <summary>The text member of <paramref name="owner"/>; <see langword="null"/> if there is none, or no text.</summary>
    public static string? Member(JsonNode? owner, string name) =>
        owner is JsonObject body && body[name] is { } member && member.GetValueKind() == JsonValueKind.String ? member.GetValue<string>() : null;

    /// <summary>The node that a dotted path leads to.</summary>
    public static JsonNode? At(JsonObject document, string path)
    {
        JsonNode? node = document;
        foreach (var name in path.Split('.'))
        {
            node = node is JsonObject owner ? owner[name] : null;
        }

        return node;
    }

    /// <summary>The texts of an array; empty for anything else.</summary>
    public static IReadOnlyList<string> Items(JsonNode? node) =>
        node is JsonArray items ? [.. items.Select(Of).OfType<string>()] : [];
}

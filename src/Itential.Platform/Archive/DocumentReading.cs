using System.Text.Json;
using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>Looks into documents of unknown shape. What is not there is null, never an error.</summary>
internal static class DocumentReading
{
    /// <summary>The node at the end of a path of member names.</summary>
    public static JsonNode? At(this JsonNode? node, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            node = (node as JsonObject)?[name];
        }

        return node;
    }

    /// <summary>The text at the end of a path; null unless it is a text that says something.</summary>
    public static string? Text(this JsonNode? node, params ReadOnlySpan<string> path) =>
        node.At(path) is JsonValue value && value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() is { Length: > 0 } text ? text : null;

    public static bool? Flag(this JsonNode? node, string member) => node.At(member)?.GetValueKind() switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    public static long? Number(this JsonNode? node, params ReadOnlySpan<string> path) =>
        node.At(path) is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.TryGetValue<long>(out var number) ? number : null;

    /// <summary>The objects of the array at the end of a path.</summary>
    public static IEnumerable<JsonObject> Objects(this JsonNode? node, params ReadOnlySpan<string> path) =>
        (node.At(path) as JsonArray)?.OfType<JsonObject>() ?? [];

    public static JsonObject Copy(this JsonObject document) => document.DeepClone().AsObject();

    public static JsonObject Without(this JsonObject document, params ReadOnlySpan<string> members)
    {
        foreach (var member in members)
        {
            document.Remove(member);
        }

        return document;
    }

    /// <summary>An object with one member; the value may belong to another document.</summary>
    public static JsonObject Wrap(string member, JsonNode? value) => new() { [member] = value?.Parent is null ? value : value.DeepClone() };

    /// <summary>An object with one member, an array of one document.</summary>
    public static JsonObject WrapList(string member, JsonObject document) => Wrap(member, ListOf(document));

    public static JsonArray ListOf(JsonObject document) => new(document.Parent is null ? document : document.DeepClone());

    /// <summary>Reads everything there is, which finds members that stand there twice.</summary>
    /// <exception cref="ArgumentException">One does.</exception>
    public static void Visit(JsonNode? node)
    {
        foreach (var child in node switch
        {
            JsonObject owner => owner.Select(member => member.Value),
            JsonArray list => list,
            _ => Enumerable.Empty<JsonNode?>(),
        })
        {
            Visit(child);
        }
    }
}

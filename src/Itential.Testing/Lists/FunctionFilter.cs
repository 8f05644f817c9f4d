using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Testing.Json;

namespace Itential.Testing.Lists;

/// <summary>Gateway's filters: <c>filter=contains({"name":"router"})</c>. One that cannot be read filters nothing.</summary>
internal static class FunctionFilter
{
    public static Func<JsonObject, bool> Read(string? filter)
    {
        var open = filter?.IndexOf('(', StringComparison.Ordinal) ?? -1;
        if (filter is null || open < 0 || !filter.EndsWith(')') || Parse(filter[(open + 1)..^1]) is not { } fields)
        {
            return static _ => true;
        }

        Func<string, string, bool>? matches = filter[..open] switch
        {
            "equals" => static (text, value) => text == value,
            "contains" => static (text, value) => text.Contains(value, StringComparison.OrdinalIgnoreCase),
            "startswith" => static (text, value) => text.StartsWith(value, StringComparison.OrdinalIgnoreCase),
            "endswith" => static (text, value) => text.EndsWith(value, StringComparison.OrdinalIgnoreCase),
            _ => null,
        };
        return document => matches is null || fields.All(field => FieldValue.Any(document, field.Name, text => matches(text, field.Value)));
    }

    private static IReadOnlyList<(string Name, string Value)>? Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json) is JsonObject fields ? [.. fields.Select(field => (field.Key, JsonText.Of(field.Value) ?? ""))] : null;
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            return null;
        }
    }
}

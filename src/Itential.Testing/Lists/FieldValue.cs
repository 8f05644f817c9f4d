using System.Globalization;
using System.Text.Json.Nodes;
using Itential.Testing.Json;

namespace Itential.Testing.Lists;

/// <summary>Compares the fields of documents with the texts of a query.</summary>
internal static class FieldValue
{
    /// <summary>Whether the field, or one of its elements if it is an array, satisfies <paramref name="test"/>.</summary>
    public static bool Any(JsonObject document, string path, Func<string, bool> test)
    {
        var node = JsonText.At(document, path);
        return node is JsonArray items
            ? items.Any(item => JsonText.Of(item) is { } text && test(text))
            : JsonText.Of(node) is { } single && test(single);
    }

    /// <summary>By number where both are numbers, else by code point; what is missing comes first.</summary>
    public static int Compare(string? left, string? right)
    {
        if (TryNumber(left, out var leftNumber) && TryNumber(right, out var rightNumber))
        {
            return leftNumber.CompareTo(rightNumber);
        }

        return string.CompareOrdinal(left, right);
    }

    private static bool TryNumber(string? text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}

using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Microsoft.AspNetCore.Http;

namespace Itential.Testing.Lists;

/// <summary>Filters such as <c>equals[status]=running</c>. An operator that nobody knows filters nothing, as on the products.</summary>
internal static class BracketFilter
{
    public static bool IsUsed(IQueryCollection query) => query.Keys.Any(key => TrySplit(key, out _, out _));

    public static Func<JsonObject, bool> Read(IQueryCollection query)
    {
        var tests = new List<Func<JsonObject, bool>>();
        foreach (var (key, values) in query)
        {
            if (TrySplit(key, out var verb, out var field) && Test(verb, field, values.ToString()) is { } test)
            {
                tests.Add(test);
            }
        }

        return document => tests.TrueForAll(test => test(document));
    }

    private static bool TrySplit(string key, out string verb, out string field)
    {
        var open = key.IndexOf('[', StringComparison.Ordinal);
        var isFilter = open > 0 && key.EndsWith(']') && open < key.Length - 2;
        verb = isFilter ? key[..open] : "";
        field = isFilter ? key[(open + 1)..^1] : "";
        return isFilter;
    }

    private static Func<JsonObject, bool>? Test(string verb, string field, string value)
    {
        var list = value.Split(',');
        return verb switch
        {
            "equals" => document => FieldValue.Any(document, field, text => text == value),
            "contains" => document => FieldValue.Any(document, field, text => text.Contains(value, StringComparison.OrdinalIgnoreCase)),
            "starts-with" => document => FieldValue.Any(document, field, text => text.StartsWith(value, StringComparison.OrdinalIgnoreCase)),
            "ends-with" => document => FieldValue.Any(document, field, text => text.EndsWith(value, StringComparison.OrdinalIgnoreCase)),
            "in" => document => FieldValue.Any(document, field, list.Contains),
            "not-in" => document => !FieldValue.Any(document, field, list.Contains),
            "gt" => document => FieldValue.Any(document, field, text => FieldValue.Compare(text, value) > 0),
            "gte" => document => FieldValue.Any(document, field, text => FieldValue.Compare(text, value) >= 0),
            "lt" => document => FieldValue.Any(document, field, text => FieldValue.Compare(text, value) < 0),
            "lte" => document => FieldValue.Any(document, field, text => FieldValue.Compare(text, value) <= 0),
            "exists" => document => (JsonText.At(document, field) is not null) == (value != "false"),
            _ => null,
        };
    }
}

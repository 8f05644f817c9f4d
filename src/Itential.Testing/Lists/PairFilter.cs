using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Itential.Testing.Lists;

/// <summary>Filters such as <c>equals=running&amp;equalsField=status</c>. A value without its field filters nothing, as on the products.</summary>
internal static class PairFilter
{
    public static Func<JsonObject, bool> Read(IQueryCollection query)
    {
        var tests = new List<Func<JsonObject, bool>>();
        Add(tests, query, "equals", (text, value) => text == value);
        Add(tests, query, "contains", (text, value) => text.Contains(value, StringComparison.OrdinalIgnoreCase));
        Add(tests, query, "startsWith", (text, value) => text.StartsWith(value, StringComparison.OrdinalIgnoreCase));
        Add(tests, query, "greaterThanEquals", (text, value) => FieldValue.Compare(text, value) >= 0);
        return document => tests.TrueForAll(test => test(document));
    }

    private static void Add(List<Func<JsonObject, bool>> tests, IQueryCollection query, string verb, Func<string, string, bool> matches)
    {
        if (query.TryGetValue(verb, out var values) && query.TryGetValue(verb + "Field", out var fields))
        {
            var value = values.ToString();
            var field = fields.ToString();
            tests.Add(document => FieldValue.Any(document, field, text => matches(text, value)));
        }
    }
}

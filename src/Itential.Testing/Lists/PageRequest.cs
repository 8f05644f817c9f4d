using System.Globalization;
using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Microsoft.AspNetCore.Http;

namespace Itential.Testing.Lists;

/// <summary>Which part of a list is asked for. A limit above the cap is lowered without a word, as the products do.</summary>
internal sealed record PageRequest(int Skip, int Limit)
{
    private const int DefaultLimit = 25;
    private const int MaxLimit = 100;

    public static PageRequest Read(IQueryCollection query, string skipName = "skip") =>
        Of(Number(query[skipName].ToString()), Number(query["limit"].ToString()));

    /// <summary>Configuration Manager's <c>{start, limit}</c>, as numbers or as text.</summary>
    public static PageRequest Read(JsonObject? options) => Of(Number(JsonText.Of(options?["start"])), Number(JsonText.Of(options?["limit"])));

    /// <summary><c>page</c>, which begins at 1, and <c>pageSize</c>.</summary>
    public static PageRequest Numbered(IQueryCollection query)
    {
        var first = Of(0, Number(query["pageSize"].ToString()));
        return first with { Skip = (Math.Max(1, Number(query["page"].ToString())) - 1) * first.Limit };
    }

    private static PageRequest Of(int skip, int limit) => new(Math.Max(0, skip), limit <= 0 ? DefaultLimit : Math.Min(limit, MaxLimit));

    private static int Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

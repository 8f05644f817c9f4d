using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Itential.Testing.Lists;

/// <summary>Which part of a list is asked for. A limit above the cap is lowered without a word, as the products do.</summary>
internal sealed record PageRequest(int Skip, int Limit)
{
    private const int DefaultLimit = 25;
    private const int MaxLimit = 100;

    public static PageRequest Read(IQueryCollection query, string skipName = "skip")
    {
        var limit = Number(query, "limit");
        return new PageRequest(Math.Max(0, Number(query, skipName)), limit <= 0 ? DefaultLimit : Math.Min(limit, MaxLimit));
    }

    private static int Number(IQueryCollection query, string name) =>
        int.TryParse(query[name].ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

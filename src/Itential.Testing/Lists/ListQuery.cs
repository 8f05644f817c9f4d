using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Microsoft.AspNetCore.Http;

namespace Itential.Testing.Lists;

/// <summary>What a caller asks of a list: filter, order and page.</summary>
internal sealed record ListQuery(Func<JsonObject, bool> Filter, string? SortField, bool IsDescending, PageRequest Page)
{
    /// <summary>Lists that know no pages.</summary>
    public static ListQuery Everything { get; } = new(static _ => true, null, IsDescending: false, new PageRequest(0, int.MaxValue));

    /// <summary>Platform's lists that take <c>equals[name]=value</c>.</summary>
    public static ListQuery Bracketed(IQueryCollection query) => Platform(query, BracketFilter.Read(query));

    /// <summary>Platform's lists that take <c>equals=value&amp;equalsField=name</c>.</summary>
    public static ListQuery Paired(IQueryCollection query) => Platform(query, PairFilter.Read(query));

    /// <summary>Inventory Manager's lists, which take <c>page</c> and <c>pageSize</c>, <c>search</c> and <c>sortField</c>.</summary>
    public static ListQuery Numbered(IQueryCollection query)
    {
        var search = query["search"].ToString();
        var sort = query["sortField"].ToString();
        return new ListQuery(
            document => FieldValue.Any(document, "name", name => name.Contains(search, StringComparison.OrdinalIgnoreCase)),
            sort.Length == 0 ? null : sort,
            query["sortOrder"] == "-1",
            PageRequest.Numbered(query));
    }

    /// <summary>Gateway's lists of named things.</summary>
    public static ListQuery Gateway(IQueryCollection query, string sortField) => new(
        FunctionFilter.Read(query["filter"]),
        sortField,
        query["order"] == "descending",
        PageRequest.Read(query, "offset"));

    /// <summary>The same query over fewer documents.</summary>
    public ListQuery And(Func<JsonObject, bool> filter) => this with { Filter = document => Filter(document) && filter(document) };

    /// <summary>Applies the query. The caller holds the lock that guards <paramref name="documents"/>.</summary>
    public Page Run(IEnumerable<JsonObject> documents)
    {
        var found = documents.Where(Filter).ToList();
        if (SortField is not null)
        {
            var comparer = Comparer<string?>.Create(FieldValue.Compare);
            found = IsDescending ? [.. found.OrderByDescending(SortKey, comparer)] : [.. found.OrderBy(SortKey, comparer)];
        }
        else if (IsDescending)
        {
            found.Reverse();
        }

        var items = found.Skip(Page.Skip).Take(Page.Limit).Select(document => document.DeepClone().AsObject());
        return new Page([.. items], found.Count, Page.Skip, Page.Limit);
    }

    private string? SortKey(JsonObject document) => JsonText.Of(JsonText.At(document, SortField!));

    private static ListQuery Platform(IQueryCollection query, Func<JsonObject, bool> filter)
    {
        var sort = query["sort"].ToString();
        return new ListQuery(filter, sort.Length == 0 ? null : sort, query["order"] == "-1", PageRequest.Read(query));
    }
}

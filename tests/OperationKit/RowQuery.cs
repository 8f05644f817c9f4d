using TestKit;

namespace OperationKit;

/// <summary>The query names that a row of a table lists.</summary>
internal sealed class RowQuery
{
    private static readonly string[] Paging = ["skip", "limit", "offset", "page", "pageSize"];

    /// <summary>What a row's list takes by its service's rules, and the row does not repeat.</summary>
    private static readonly Dictionary<string, string> ByTheRules = new() { ["operations-manager/GetTasks"] = "dereference" };

    private static readonly char[] Ends = [':', '('];
    private readonly HashSet<string> _names;
    private readonly bool _isOpen;

    public RowQuery(EndpointRow row)
    {
        var parts = Split(row.Query);
        _names = [.. parts.Select(part => part.Split(Ends)[0].Trim().TrimEnd('?')), .. row.Paging.Split(';')[0].Split('/')];
        if (ByTheRules.TryGetValue(Catalogue.NameOf(row), out var name))
        {
            _names.Add(name);
        }

        _isOpen = _names.Overlaps(["...", "paged", "", "per OpenAPI"]) && row.Query.Length > 0;
    }

    /// <summary>The values that a row lists for a name, as in <c>detail:full|summary</c> and <c>order:int(1|-1)</c>; null when it lists none.</summary>
    public static IReadOnlyList<string>? ValuesOf(EndpointRow row, string name) => Split(row.Query)
        .Select(part => part.Split(':', 2))
        .Where(part => part.Length == 2 && part[0] == name && part[1].Contains('|', StringComparison.Ordinal))
        .Select(part => part[1][(part[1].IndexOf('(', StringComparison.Ordinal) + 1)..].TrimEnd(')').Split('|'))
        .FirstOrDefault();

    /// <summary>Whether the row lists the name, a bracket name by its operation: <c>equals[name]</c> is <c>equals[field]</c>.</summary>
    public bool Allows(string name) =>
        _names.Contains(name)
        || (name.EndsWith(']') && _names.Contains($"{name.Split('[')[0]}[field]"))
        || (_isOpen && (_names.Contains("per OpenAPI") || Paging.Contains(name)));

    // Commas inside parentheses belong to a remark.
    private static IEnumerable<string> Split(string query)
    {
        var (start, depth) = (0, 0);
        for (var index = 0; index <= query.Length; index++)
        {
            if (index == query.Length || (query[index] == ',' && depth == 0))
            {
                yield return query[start..index];
                start = index + 1;
            }
            else
            {
                depth += query[index] switch { '(' => 1, ')' => -1, _ => 0 };
            }
        }
    }
}

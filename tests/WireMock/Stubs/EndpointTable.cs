using TestKit;

namespace WireMock.Stubs;

/// <summary>The verbs and path templates of a product's endpoint table.</summary>
internal sealed class EndpointTable
{
    private readonly (string Method, string[] Segments)[] _rows;

    private EndpointTable(IEnumerable<EndpointRow> rows, string prefix) =>
        _rows = [.. rows.Select(row => (row.Method, (prefix + row.Path).Split('/')))];

    public static EndpointTable Of(string product) =>
        new(EndpointRow.ReadAll(product), product == "gateway" ? "/api/v2.0" : "");

    /// <summary>Whether a row has this verb and a path that this one is, or is an example of.</summary>
    public bool Has(string method, string path)
    {
        var segments = path.Split('/');
        return Array.Exists(_rows, row => row.Method == method && Matches(row.Segments, segments));
    }

    private static bool Matches(string[] template, string[] path) =>
        template.Length == path.Length && template.Zip(path).All(pair => pair.First == pair.Second || pair.First.StartsWith('{'));
}

namespace TestKit;

/// <summary>One operation of a product, as the tables under <c>tests/endpoints</c> list it.</summary>
public sealed record EndpointRow(string Service, string Operation, string Method, string Path, string Query, string Confidence)
{
    /// <summary>The verb and the route together.</summary>
    public string Route => $"{Method} {Path}";

    /// <summary>Every operation of one product.</summary>
    /// <param name="product">The name of the table, such as <c>platform</c>.</param>
    public static IReadOnlyList<EndpointRow> ReadAll(string product)
    {
        var lines = File.ReadAllLines(System.IO.Path.Combine(AppContext.BaseDirectory, "endpoints", $"{product}.tsv"));
        return [.. lines.Skip(1).Where(line => line.Length > 0).Select(Parse)];
    }

    private static EndpointRow Parse(string line)
    {
        var cells = line.Split('\t');
        return new EndpointRow(cells[0], cells[1], cells[2], cells[3], cells[4], cells[9]);
    }
}

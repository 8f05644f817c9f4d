namespace TestKit;

/// <summary>One operation of a product, as the tables under <c>tests/endpoints</c> list it.</summary>
public sealed record EndpointRow
{
    public required string Service { get; init; }

    public required string Operation { get; init; }

    public required string Method { get; init; }

    public required string Path { get; init; }

    public required string Query { get; init; }

    public required string RequestBody { get; init; }

    public required string Response { get; init; }

    public required string Paging { get; init; }

    public required string Confidence { get; init; }

    public required string Versions { get; init; }

    public required string Notes { get; init; }

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
        return new EndpointRow
        {
            Service = cells[0],
            Operation = cells[1],
            Method = cells[2],
            Path = cells[3],
            Query = cells[4],
            RequestBody = cells[5],
            Response = cells[6],
            Paging = cells[7],
            Confidence = cells[9],
            Versions = cells[10],
            Notes = cells[11],
        };
    }
}

using System.Text.Json;
using WireMock.Server;

namespace WireMock.Stubs;

/// <summary>A mapping file of tests/stubs, as text and as the stubs in it.</summary>
public sealed record StubFile(string Product, string Name, JsonElement[] Stubs)
{
    public static IReadOnlyList<StubFile> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Stubs, "*.json", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(Path.GetDirectoryName(path)) == "mappings")
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    public string Folder => Path.Combine(Repository.Stubs, Product);

    public static StubFile Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var product = Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(path))!);
        return new StubFile(product, Path.GetFileName(path), [.. document.RootElement.GetProperty("mappings").EnumerateArray().Select(stub => stub.Clone())]);
    }

    public override string ToString() => $"{Product}/{Name}";
}

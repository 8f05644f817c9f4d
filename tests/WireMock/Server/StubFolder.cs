namespace WireMock.Server;

/// <summary>The stubs of both products, copied side by side into one root for WireMock.</summary>
internal static class StubFolder
{
    public static void Assemble(string stubs, string root)
    {
        foreach (var product in Directory.EnumerateDirectories(stubs).Order(StringComparer.Ordinal))
        {
            Copy(Path.Combine(product, "mappings"), Path.Combine(root, "mappings", Path.GetFileName(product)));
            Copy(Path.Combine(product, "__files"), Path.Combine(root, "__files"));
        }
    }

    private static void Copy(string source, string target)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: false);
        }
    }
}

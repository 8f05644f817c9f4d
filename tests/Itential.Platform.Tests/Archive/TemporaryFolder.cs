namespace Itential.Platform.Tests.Archive;

/// <summary>A folder of one test, gone with it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("archive-").FullName;

    public string[] Files => [.. Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Select(file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public string Read(string file) => File.ReadAllText(System.IO.Path.Combine(Path, file));

    public void Write(AssetKind kind, string file, string content)
    {
        var folder = Directory.CreateDirectory(System.IO.Path.Combine(Path, kind.ToString()));
        File.WriteAllText(System.IO.Path.Combine(folder.FullName, file), content);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

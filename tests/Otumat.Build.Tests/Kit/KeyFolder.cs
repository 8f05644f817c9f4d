namespace Otumat.Build.Tests;

/// <summary>A folder of key files, and variables, as a request names them.</summary>
internal sealed class KeyFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("otumat-keys-");

    public string Path => _folder.FullName;

    public Dictionary<string, string?> Variables { get; } = new(StringComparer.Ordinal);

    public KeyRequest Request => new() { ProjectFolder = Path };

    public string Write(string name, string text)
    {
        var file = System.IO.Path.Combine(Path, name);
        File.WriteAllText(file, text);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        return file;
    }

    public RequestedKeys Read(KeyRequest request) => RequestedKeys.Read(request, name => Variables.GetValueOrDefault(name));

    public void Dispose() => _folder.Delete(recursive: true);
}

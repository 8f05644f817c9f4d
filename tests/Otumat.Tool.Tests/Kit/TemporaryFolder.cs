namespace Otumat.Tool.Tests;

/// <summary>A folder of one test, which only this user can use.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("otumat-").FullName;

    public string this[params string[] parts] => System.IO.Path.Combine([Path, .. parts]);

    public IEnumerable<string> Files => Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories);

    public string Write(string name, string text)
    {
        var path = this[name];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Writes a script of sh that may be run.</summary>
    public string WriteScript(string name, string body)
    {
        var path = Write(name, "#!/bin/sh\n" + body + "\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

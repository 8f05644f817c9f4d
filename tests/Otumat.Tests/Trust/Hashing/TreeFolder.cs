using System.Text;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Hashing;

/// <summary>A temporary folder that a test fills.</summary>
internal sealed class TreeFolder : IDisposable
{
    public TreeFolder(string name = "plugin1")
    {
        Package = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(Package);
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("otumat-").FullName;

    /// <summary>The folder of the package, below <see cref="Path"/>.</summary>
    public string Package { get; }

    /// <summary>A path in the package.</summary>
    public string In(string path) => System.IO.Path.Combine(Package, path);

    public TreeFolder Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    public TreeFolder Add(string path, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(In(path))!);
        File.WriteAllBytes(In(path), content);
        return this;
    }

    public TreeFolder Link(string path, string target)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(In(path))!);
        File.CreateSymbolicLink(In(path), target);
        return this;
    }

    public TreeFolder MakeExecutable(string path)
    {
        File.SetUnixFileMode(In(path), File.GetUnixFileMode(In(path)) | UnixFileMode.UserExecute);
        return this;
    }

    public string Git() => PackageHash.Compute(Package, PackageHashFormat.Git);

    public string Legacy() => PackageHash.Compute(Package, PackageHashFormat.Legacy);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

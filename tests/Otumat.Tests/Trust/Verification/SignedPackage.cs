using Otumat.Tests.Trust.Packages;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Verification;

/// <summary>A package for two frameworks, each of them signed, as an archive or as NuGet installs it.</summary>
internal sealed class SignedPackage : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory();
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal) { ["runtimes/linux-x64/native/libfast.so"] = "native", ["README.md"] = "read me" };

    public SignedPackage(string version = "1.2.3", string framework = "net8.0")
    {
        Sign("net8.0", version, framework);
        Sign("net10.0", version, "net10.0");
    }

    public string Id => TrustedPlace.Id;

    public SignedPackage With(string path, string content)
    {
        _files[path] = content;
        return this;
    }

    public SignedPackage Without(string path)
    {
        Assert.True(_files.Remove(path));
        return this;
    }

    public byte[] ToBytes() => _files.Aggregate(TestArchive.Of(Id, "1.2.3"), (archive, file) => archive.Add(file.Key, file.Value)).ToBytes();

    public string ToArchive()
    {
        var path = Path.Combine(_root.FullName, "package.nupkg");
        File.WriteAllBytes(path, ToBytes());
        return path;
    }

    public string ToInstalled()
    {
        var folder = Path.Combine(_root.FullName, "1.2.3");
        foreach (var (path, content) in _files.Append(new("acme.routers.nuspec", TestArchive.Nuspec(Id, "1.2.3"))).Append(new(".nupkg.metadata", "{}")).Append(new("acme.routers.1.2.3.nupkg", "archive")))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllText(Path.Combine(folder, path), content);
        }

        return folder;
    }

    public void Dispose() => _root.Delete(recursive: true);

    private void Sign(string folder, string version, string framework)
    {
        using var place = new TrustedPlace().With($"{Id}.dll", folder).With("de/texts.resources.dll", "german").With("runtimes/linux-x64/native/libfast.so", "native");
        PluginSigner.SignFolder(TrustedPlace.Identity(version, framework), place.Plugin, SigningKeys.Curve);
        foreach (var path in new[] { $"{Id}.dll", "de/texts.resources.dll", TrustFiles.ManifestOf(Id), TrustFiles.SignatureOf(Id) })
        {
            _files[$"lib/{folder}/{path}"] = File.ReadAllText(place.In(path));
        }
    }
}

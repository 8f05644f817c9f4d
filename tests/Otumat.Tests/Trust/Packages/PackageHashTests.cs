using Otumat.Tests.Trust.Hashing;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Packages;

/// <summary>A nupkg, the folder that it is installed into and a plain folder with the same files have one hash.</summary>
public sealed class PackageHashTests : IDisposable
{
    private const int Executable = 0x81ED;

    private readonly TreeFolder _tree = new("Acme.Plugin");

    public PackageHashTests() => _tree.Add("lib/net8.0/Acme.Plugin.dll", "MZ").Add("content/a b+c é.txt", "text\r\n").Add("tools/run.sh", "#!/bin/sh\n").Add("lib/inner.nuspec", "x");

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void Compute_Archive_IsWhatGitSaysOfTheFiles() => Assert.Equal(Shell.GitHash(_tree.Path, "Acme.Plugin"), PackageHash.Compute(Archive(), PackageHashFormat.Git));

    [Fact]
    public void Compute_ArchiveForLegacy_IsThatOfTheFolder() => Assert.Equal(_tree.Legacy(), PackageHash.Compute(Archive(), PackageHashFormat.Legacy));

    [Fact]
    public void Compute_InstalledFolder_IsWhatGitSaysOfTheFiles()
    {
        var installed = Installed();

        Assert.Equal(Shell.GitHash(_tree.Path, "Acme.Plugin"), PackageHash.Compute(installed, PackageHashFormat.Git));
        Assert.Equal(_tree.Legacy(), PackageHash.Compute(installed, PackageHashFormat.Legacy));
    }

    [Fact]
    public void Compute_ModesAsStored_TakeTheExecutableBitIn()
    {
        _tree.MakeExecutable("tools/run.sh");
        var git = Shell.GitHash(_tree.Path, "Acme.Plugin");

        Assert.Equal(git, PackageHash.Compute(Archive(Executable), PackageHashFormat.Git, PackageFileModes.AsStored));
        Assert.NotEqual(git, PackageHash.Compute(Archive(Executable), PackageHashFormat.Git));
        Assert.Equal(git, PackageHash.Compute(Installed(), PackageHashFormat.Git, PackageFileModes.AsStored));
    }

    [Theory]
    [InlineData("lib/.nupkg.metadata")]
    [InlineData("lib/.signature.p7s")]
    [InlineData("_rels/evil.rels")]
    [InlineData("package/services/metadata/core-properties/evil.dll")]
    [InlineData("package/services/metadata/core-properties/below/evil.psmdcp")]
    [InlineData("acme.plugin.1.0.1.nupkg")]
    [InlineData("[content_types].xml")]
    public void Compute_FileThatOnlyLooksLikeNuGets_Counts(string path)
    {
        var installed = Installed();
        var before = PackageHash.Compute(installed, PackageHashFormat.Git);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(installed, path))!);
        File.WriteAllText(Path.Combine(installed, path), "evil");

        Assert.NotEqual(before, PackageHash.Compute(installed, PackageHashFormat.Git));
    }

    [Fact]
    public void Compute_LinkInAnInstalledFolder_IsRefused()
    {
        var installed = Installed();
        File.CreateSymbolicLink(Path.Combine(installed, "link"), "lib");

        Assert.Contains("link", Assert.Throws<InvalidDataException>(() => PackageHash.Compute(installed, PackageHashFormat.Git)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compute_FolderWithMarkButWithoutNuspec_IsAPlainFolder()
    {
        _tree.Add(".nupkg.metadata", "{}");

        Assert.Equal(Shell.GitHash(_tree.Path, "Acme.Plugin"), _tree.Git());
    }

    private string Archive(int mode = 0) => TestArchive.Of("Acme.Plugin")
        .Add("lib/net8.0/Acme.Plugin.dll", "MZ")
        .Add("content/", "")
        .Add("content/a%20b%2Bc%20%C3%A9.txt", "text\r\n")
        .Add("tools/run.sh", "#!/bin/sh\n", mode)
        .Add("lib/inner.nuspec", "x")
        .Add(".signature.p7s", "signature")
        .WriteTo(Path.Combine(_tree.Path, "Acme.Plugin.1.0.0.nupkg"));

    // As restoring does it: names in lower case.
    private string Installed()
    {
        var folder = Path.Combine(_tree.Path, "acme.plugin", "1.0.0");
        Shell.Run(_tree.Path, "mkdir", "-p", folder);
        Shell.Run(_tree.Path, "cp", "-a", _tree.Package + "/.", folder);
        foreach (var (name, text) in new[] { (".nupkg.metadata", "{}"), (".signature.p7s", "s"), ("acme.plugin.1.0.0.nupkg", "p"), ("acme.plugin.1.0.0.nupkg.sha512", "h"), ("acme.plugin.nuspec", TestArchive.Nuspec("Acme.Plugin", "1.0")) })
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }

        return folder;
    }
}

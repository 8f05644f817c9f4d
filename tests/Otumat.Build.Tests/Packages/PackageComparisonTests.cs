using System.IO.Compression;

namespace Otumat.Build.Tests;

/// <summary>The package that was written is compared with what was signed.</summary>
public sealed class PackageComparisonTests
{
    private const string Assembly = "lib/net8.0/Acme.dll";

    [Fact]
    public void Check_TheSamePackage_SaysNothing() => Assert.Null(Record.Exception(() => Compare(_ => { })));

    [Fact]
    public void Check_OneByteChanged_NamesTheFile() => FailsFor(Assembly, archive => Replace(archive, "lib/net8.0/Acme.dlL"));

    [Fact]
    public void Check_AnotherLength_NamesTheFile() => FailsFor(Assembly, archive => Replace(archive, Assembly + "x"));

    [Fact]
    public void Check_AFileMissing_NamesIt() => FailsFor("runtimes/linux-x64/native/a.so", archive => archive.GetEntry("runtimes/linux-x64/native/a.so")!.Delete());

    [Theory]
    [InlineData("lib/net8.0/late.dll")]
    [InlineData("runtimes/linux-x64/native/late.so")]
    [InlineData("lib/net10.0/late.dll")]
    public void Check_AFileMore_NamesIt(string late) => FailsFor(late, archive => ArchiveFile.Add(archive, late, late));

    [Fact]
    public void Check_ASecondEntryOfTheSameName_Fails()
    {
        var failure = Assert.Throws<BuildFailure>(() => Compare(archive => ArchiveFile.Add(archive, Assembly, "second")));
        Assert.Contains(Assembly, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_AnAdditionChanged_NamesIt() => FailsFor("lib/net8.0/Acme.trust.json", archive => ArchiveFile.Add(archive, "lib/net8.0/Acme.trust.json", "{ }"), new Addition("lib/net8.0/Acme.trust.json", "{}"));

    private static void FailsFor(string name, Action<ZipArchive> change, params Addition[] additions)
    {
        var failure = Assert.Throws<BuildFailure>(() => Compare(change, additions));
        Assert.Equal("OTB013", failure.Code);
        Assert.Contains(name, failure.Message, StringComparison.Ordinal);
    }

    private static void Compare(Action<ZipArchive> change, params Addition[] additions)
    {
        using var file = new ArchiveFile(Assembly, "runtimes/linux-x64/native/a.so");
        using var parts = Extract(file.Path);
        file.Change(change);
        using var changed = ZipFile.OpenRead(file.Path);
        PackageComparison.Check(changed, parts, additions);
    }

    private static ExtractedParts Extract(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        return ExtractedParts.Of(archive, PluginUnits.Find(archive.Entries.Select(entry => entry.FullName)));
    }

    private static void Replace(ZipArchive archive, string content)
    {
        archive.GetEntry(Assembly)!.Delete();
        ArchiveFile.Add(archive, Assembly, content);
    }
}

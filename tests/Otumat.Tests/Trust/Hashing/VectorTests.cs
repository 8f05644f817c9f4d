using Otumat.Trust;

namespace Otumat.Tests.Trust.Hashing;

/// <summary>Equal to git, and to the original with its faults, on each of the 22 trees.</summary>
public sealed class VectorTests : IDisposable
{
    private const string WithIgnoredFile = "15-gitignored";
    private const string WithBinaryFile = "13-binary";
    private const string WithDanglingLink = "21-dangling";

    private readonly string _root = Directory.CreateTempSubdirectory("otumat-").FullName;

    public static TheoryData<string> Cases => new(Vector.Names);

    public static TheoryData<string> LegacyCases => new(Vector.Names.Except([WithBinaryFile, WithDanglingLink]));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Vectors_AreAllThere() => Assert.Equal(22, Vector.Names.Count());

    [Theory]
    [MemberData(nameof(Cases))]
    public void Git_EachTree_HasTheExactHash(string name)
    {
        var vector = Vector.Of(name);

        var hash = PackageHash.Compute(vector.Write(_root), PackageHashFormat.Git);

        Assert.Equal(vector.Exact, hash);
        Assert.Equal(name != WithIgnoredFile, vector.Git == hash);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Git_EachTree_IsWhatGitSays(string name)
    {
        var package = Vector.Of(name).Write(_root);

        Assert.Equal(Shell.GitHash(Path.GetDirectoryName(package)!, "plugin1"), PackageHash.Compute(package, PackageHashFormat.Git));
    }

    [Theory]
    [MemberData(nameof(LegacyCases))]
    public void Legacy_EachTree_HasTheHashOfTheOriginal(string name)
    {
        var vector = Vector.Of(name);

        Assert.Equal(vector.Legacy, PackageHash.Compute(vector.Write(_root), PackageHashFormat.Legacy));
    }

    [Theory]
    [MemberData(nameof(LegacyCases))]
    public void Legacy_EachTree_HasTheHashOfTheOriginalOnWindows(string name)
    {
        var vector = Vector.Of(name);

        Assert.Equal(vector.LegacyOnWindows, PackageHash.OfLegacy(PackagePath.Of(vector.Write(_root)), LegacyPlatform.Windows));
    }

    [Fact]
    public void Legacy_BinaryFile_IsRefusedByName()
    {
        var package = Vector.Of(WithBinaryFile).Write(_root);

        var fault = Assert.Throws<InvalidDataException>(() => PackageHash.Compute(package, PackageHashFormat.Legacy));

        Assert.Contains(Path.Combine(package, "blob.bin"), fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Legacy_DanglingLink_IsRefusedByName()
    {
        var package = Vector.Of(WithDanglingLink).Write(_root);

        var fault = Assert.Throws<FileNotFoundException>(() => PackageHash.Compute(package, PackageHashFormat.Legacy));

        Assert.Contains(Path.Combine(package, "broken.py"), fault.Message, StringComparison.Ordinal);
    }
}

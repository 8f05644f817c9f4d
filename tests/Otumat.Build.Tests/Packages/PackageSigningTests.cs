namespace Otumat.Build.Tests;

/// <summary>What the two steps of a pack do to the package that is there.</summary>
public sealed class PackageSigningTests : IDisposable
{
    private readonly KeyFolder _folder = new();
    private readonly ArchiveFile _archive = new("lib/net8.0/Acme.dll");

    public PackageSigningTests()
    {
        _folder.Variables["KEY"] = The.PrivateKey.ToPem().Reveal();
        _folder.Variables["OTHER"] = The.OtherKey.ToPem().Reveal();
    }

    public void Dispose()
    {
        _folder.Dispose();
        _archive.Dispose();
    }

    [Fact]
    public void Sign_ASecondTime_HasNothingToDo()
    {
        Assert.True(Run("KEY", signing => signing.Sign([_archive.Path])));
        Assert.False(Run("KEY", signing => signing.Sign([_archive.Path])));
    }

    [Fact]
    public void Prepare_ForTheSameRequest_KeepsThePackage()
    {
        Run("KEY", signing => signing.Sign([_archive.Path]));
        Prepare("KEY");
        Assert.True(File.Exists(_archive.Path));
    }

    [Fact]
    public void Prepare_ForAnotherKey_DeletesThePackage()
    {
        Run("KEY", signing => signing.Sign([_archive.Path]));
        Prepare("OTHER");
        Assert.False(File.Exists(_archive.Path));
    }

    [Fact]
    public void Prepare_ForAnotherTimeOfTheSource_DeletesThePackage()
    {
        Run("KEY", signing => signing.Sign([_archive.Path]));
        _folder.Variables["SOURCE_DATE_EPOCH"] = "1700000000";
        Prepare("KEY");
        Assert.False(File.Exists(_archive.Path));
    }

    [Fact]
    public void Prepare_OverAPackageOfUnknownOrigin_DeletesIt()
    {
        Prepare("KEY");
        Assert.False(File.Exists(_archive.Path));
    }

    [Fact]
    public void Sign_WithoutAPackage_NamesWhereItShouldBe()
    {
        var failure = Assert.Throws<BuildFailure>(() => Run("KEY", signing => signing.Sign(["gone.nupkg"])));
        Assert.Equal("OTB009", failure.Code);
        Assert.Contains("gone.nupkg", failure.Message, StringComparison.Ordinal);
    }

    private void Prepare(string key) => Run(key, signing =>
    {
        signing.Prepare([_archive.Path, "missing.nupkg"]);
        return true;
    });

    private bool Run(string key, Func<PackageSigning, bool> step)
    {
        using var keys = _folder.Read(_folder.Request with { PrivateKeyVariable = key });
        return step(new PackageSigning(keys, expires: null, Path.Combine(_folder.Path, "obj", "stamp"), name => _folder.Variables.GetValueOrDefault(name)));
    }
}

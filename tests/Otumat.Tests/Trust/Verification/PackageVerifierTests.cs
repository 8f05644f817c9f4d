using Otumat.Tests.Trust.Packages;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Verification;

public sealed class PackageVerifierTests : IDisposable
{
    private readonly TrustedPlace _place = new TrustedPlace().Trusting();

    [Fact]
    public void Package_AsArchiveAndInstalled_IsValidForEachFramework()
    {
        using var package = new SignedPackage();

        foreach (var results in new[] { Verify(package.ToArchive()), Verify(package.ToInstalled()) })
        {
            Assert.Equal([("net10.0", TrustStatus.Valid), ("net8.0", TrustStatus.Valid)], results.Select(result => (result.Framework, result.Status)));
        }
    }

    [Theory]
    [InlineData("lib/net8.0/Acme.Routers.dll", "other", "Acme.Routers.dll")]
    [InlineData("runtimes/linux-x64/native/libfast.so", "other!", "runtimes/linux-x64/native/libfast.so")]
    public void Package_WithChangedFile_NamesIt(string path, string content, string named)
    {
        using var package = new SignedPackage().With(path, content);

        foreach (var results in new[] { Verify(package.ToArchive()), Verify(package.ToInstalled()) })
        {
            var changed = results.Single(result => result.Framework == "net8.0");
            Assert.Equal((TrustStatus.Modified, named), (changed.Status, Assert.Single(changed.Changed)));
        }
    }

    [Theory]
    [InlineData("lib/net8.0/more.dll", "more.dll")]
    [InlineData("runtimes/any/more.so", "runtimes/any/more.so")]
    public void Package_WithMoreFiles_NamesThem(string path, string named)
    {
        using var package = new SignedPackage().With(path, "more");

        Assert.Equal([named], Verify(package.ToArchive()).Single(result => result.Framework == "net8.0").Added);
    }

    [Fact]
    public void Package_WithFrameworkThatIsNotSigned_SaysSo()
    {
        using var package = new SignedPackage().Without("lib/net8.0/Acme.Routers.trust.sig").With("lib/more.dll", "for all");

        Assert.Equal([("", TrustStatus.Unsigned), ("net10.0", TrustStatus.Valid), ("net8.0", TrustStatus.Unsigned)], Verify(package.ToArchive()).Select(result => (result.Framework, result.Status)));
    }

    [Fact]
    public void Manifest_OfAnotherVersionOrFramework_IsMalformed()
    {
        using var version = new SignedPackage(version: "1.2.4");
        using var framework = new SignedPackage(framework: "net9.0");

        Assert.All(Verify(version.ToArchive()), result => Assert.Contains("1.2.4", result.Reason, StringComparison.Ordinal));
        Assert.Equal([TrustStatus.Valid, TrustStatus.Malformed], Verify(framework.ToArchive()).Select(result => result.Status));
    }

    [Fact]
    public void Package_OfAnotherId_IsMalformed()
    {
        using var package = new SignedPackage();

        Assert.Equal(TrustStatus.Malformed, Assert.Single(new PluginVerifier(_place.Store).VerifyPackage(package.ToArchive(), "Acme.Switches")).Status);
    }

    [Fact]
    public void Path_ThatIsNoPackage_IsMalformed()
    {
        Assert.Equal(TrustStatus.Malformed, Assert.Single(Verify(_place.Plugin)).Status);
        Assert.Equal(TrustStatus.Malformed, Assert.Single(Verify(_place.In("missing.nupkg"))).Status);
    }

    [Fact]
    public void Package_WithNothingBelowLib_HasNothingThatIsSigned()
    {
        var path = TestArchive.Of(TrustedPlace.Id).Add("content/a.txt", "x").WriteTo(_place.Beside("empty.nupkg"));

        var result = Assert.Single(new PackageVerifier(new PluginVerifier(_place.Store)).Verify(path, id: null));

        Assert.Equal(TrustStatus.Unsigned, result.Status);
        Assert.Contains("nothing below lib", result.Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _place.Dispose();

    private IReadOnlyList<TrustResult> Verify(string path) => new PluginVerifier(_place.Store).VerifyPackage(path);
}

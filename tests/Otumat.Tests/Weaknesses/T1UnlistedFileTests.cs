using Otumat.Tests.Trust;
using Otumat.Trust;

namespace Otumat.Tests.Weaknesses;

/// <summary>A file whose path has a certain word in it runs unsigned with the original. A manifest knows no exceptions.</summary>
public sealed class T1UnlistedFileTests
{
    [Theory]
    [InlineData("__pycache__/core.cpython-311.pyc")]
    [InlineData("x_pycache_y.dll")]
    [InlineData("de/__pycache__.resources.dll")]
    [InlineData(".hidden")]
    [InlineData("Acme.Routers.trust.json.bak")]
    public void PlantedFile_IsNamed(string path)
    {
        using var place = new TrustedPlace().Signed().Trusting().With(path);

        var result = place.Verify();

        Assert.Equal((TrustStatus.Modified, path), (result.Status, Assert.Single(result.Added)));
    }

    [Fact]
    public void ManifestWithoutFiles_IsNotValid()
    {
        using var place = new TrustedPlace().Signed().Trusting();
        var manifest = ManifestText.Write(ManifestText.Read(File.ReadAllBytes(place.Manifest), out _)! with { Files = [] });
        File.WriteAllBytes(place.Manifest, manifest);
        File.WriteAllText(place.Signature, SignatureText.Write(SigningKeys.Curve.Sign(DsseEncoding.Of(DsseEncoding.Manifest, manifest))));

        Assert.Equal(TrustStatus.Malformed, place.Verify().Status);
    }

    [Fact]
    public void RewrittenEndsOfLines_AreAChange()
    {
        using var place = new TrustedPlace().With("notes.txt", "one\r\ntwo\r\n").Signed().Trusting().With("notes.txt", "one\ntwo\n");

        Assert.Equal(["notes.txt"], place.Verify().Changed);
    }
}

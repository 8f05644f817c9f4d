using Otumat.Tests.Trust.Packages;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Manifests;

public sealed class InspectedManifestTests : IDisposable
{
    private readonly TrustedPlace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void ReadAll_OfASignedFolder_TellsWhatTheManifestSays()
    {
        _place.Signed();

        var found = Assert.Single(InspectedManifest.ReadAll(_place.Plugin));

        Assert.Equal(($"{TrustedPlace.Id}.trust.json", "", true), (found.Path, found.Fault, found.IsSigned));
        Assert.Equal((TrustedPlace.Id, "1.2.3", 4), (found.Manifest!.Id, found.Manifest.Version, found.Manifest.Files.Count));
    }

    [Fact]
    public void ReadAll_WithoutASignature_SaysSo()
    {
        _place.Signed();
        File.Delete(_place.Signature);

        Assert.False(Assert.Single(InspectedManifest.ReadAll(_place.Plugin)).IsSigned);
    }

    [Fact]
    public void ReadAll_WhereThereIsNone_GivesNone()
    {
        _place.With("a.dll").With("b.trust.sig");

        Assert.Empty(InspectedManifest.ReadAll(_place.Plugin));
    }

    [Fact]
    public void ReadAll_OfAPackage_TellsEachManifest_AndWhyOneCannotBeRead()
    {
        var package = TestArchive.Of("A").Add("lib/net8.0/A.trust.json", "{").Add("lib/net8.0/A.trust.sig", "x")
            .Add("lib/net9.0/A.trust.json", new string(' ', ManifestText.GreatestLength + 1)).WriteTo(_place.Beside("A.nupkg"));

        var found = InspectedManifest.ReadAll(package);

        Assert.Equal(["lib/net8.0/A.trust.json", "lib/net9.0/A.trust.json"], found.Select(manifest => manifest.Path));
        Assert.All(found, manifest => Assert.Null(manifest.Manifest));
        Assert.NotEmpty(found[0].Fault);
        Assert.Contains("longer than", found[1].Fault, StringComparison.Ordinal);
        Assert.Equal([true, false], found.Select(manifest => manifest.IsSigned));
    }
}

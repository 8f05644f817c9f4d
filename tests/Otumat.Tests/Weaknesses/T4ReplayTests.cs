using Otumat.Tests.Trust;
using Otumat.Trust;

namespace Otumat.Tests.Weaknesses;

/// <summary>The original signs the text of files and nothing else: no name, version or native file, and an old release replays. The manifest holds all of it.</summary>
public sealed class T4ReplayTests
{
    [Fact]
    public void OldRelease_SignedProperly_IsRolledBack_OnceANewerOneWasLoaded()
    {
        using var place = new TrustedPlace().Signed(version: "1.1.0").Trusting();
        place.Load();

        Assert.Equal(TrustStatus.RolledBack, place.Signed(version: "1.0.0").Verify().Status);
    }

    [Fact]
    public void PluginOfTheSameKey_UnderTheNameOfAnother_IsNotValid()
    {
        using var place = new TrustedPlace().Signed().Trusting(scope: "*");
        foreach (var file in new[] { place.Manifest, place.Signature })
        {
            File.Move(file, file.Replace(TrustedPlace.Id + ".trust", "Acme.Switches.trust", StringComparison.Ordinal));
        }

        Assert.Equal(TrustStatus.Malformed, place.Verify("Acme.Switches").Status);
    }

    [Theory]
    [InlineData("\"1.2.3\"", "\"9.9.9\"")]
    [InlineData("\"net8.0\"", "\"net9.0\"")]
    [InlineData("Acme.Routers\"", "acme.routers\"")]
    public void NameVersionOrFramework_Altered_InvalidatesTheSignature(string from, string to)
    {
        using var place = new TrustedPlace().Signed().Trusting();
        File.WriteAllText(place.Manifest, File.ReadAllText(place.Manifest).Replace(from, to, StringComparison.Ordinal));

        Assert.Equal(TrustStatus.InvalidSignature, place.Verify().Status);
    }

    [Fact]
    public void NativeFile_Altered_IsNamed()
    {
        using var place = new TrustedPlace().Signed().Trusting().With("runtimes/linux-x64/native/libfast.so", "naTive");

        Assert.Equal(["runtimes/linux-x64/native/libfast.so"], place.Verify().Changed);
    }
}

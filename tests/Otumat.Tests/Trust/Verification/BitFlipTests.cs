using Otumat.Trust;

namespace Otumat.Tests.Trust.Verification;

/// <summary>No bit of what was signed can be changed.</summary>
public sealed class BitFlipTests
{
    public static TheoryData<KeyAlgorithm> Algorithms => [KeyAlgorithm.EcdsaP256Sha256, KeyAlgorithm.RsaPssSha256];

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void AnyBit_OfManifestSignatureOrFile_Flipped_IsNeverValid(KeyAlgorithm algorithm)
    {
        var key = algorithm == KeyAlgorithm.RsaPssSha256 ? SigningKeys.Rsa : SigningKeys.Curve;
        using var place = new TrustedPlace().Signed(key).Trusting(key);
        var verifier = new PluginVerifier(place.Store);
        var flipped = 0;
        foreach (var path in Directory.GetFiles(place.Plugin, "*", SearchOption.AllDirectories))
        {
            var content = File.ReadAllBytes(path);
            for (var bit = 0; bit < content.Length * 8; bit++, flipped++)
            {
                var mask = (byte)(1 << (bit % 8));
                content[bit / 8] ^= mask;
                File.WriteAllBytes(path, content);
                var status = verifier.Verify(TrustedPlace.Id, place.Plugin).Status;
                Assert.False(status is TrustStatus.Valid or TrustStatus.LegacyWeak, $"Bit {bit} of {path} can be changed: {status}.");
                content[bit / 8] ^= mask;
            }

            File.WriteAllBytes(path, content);
        }

        Assert.True(flipped > 5_000);
        Assert.Equal(TrustStatus.Valid, verifier.Verify(TrustedPlace.Id, place.Plugin).Status);
    }
}

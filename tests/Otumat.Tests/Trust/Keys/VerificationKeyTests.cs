using System.Security.Cryptography;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Keys;

public sealed class VerificationKeyTests
{
    [Fact]
    public void Key_ReadAgain_IsTheSame()
    {
        var key = SigningKeys.Curve.PublicKey;
        var again = VerificationKey.FromPem(key.ToPem());

        Assert.True(key.Equals((object)again));
        Assert.True(key.Equals(again));
        Assert.Single(new HashSet<VerificationKey> { key, again });
        Assert.Equal((key.Id, key.Id), (again.Id, again.ToString()));
    }

    [Fact]
    public void Key_IsNoOther()
    {
        var key = SigningKeys.Curve.PublicKey;

        Assert.False(key.Equals(SigningKeys.Other.PublicKey));
        Assert.False(key.Equals(null));
        Assert.False(key.Equals((object)key.Id));
    }

    [Theory]
    [InlineData("CERTIFICATE", "no public key")]
    [InlineData(PemText.PrivateKey, "private key")]
    public void FromPem_OtherBlock_IsRefusedByItsName(string label, string said)
    {
        var error = Assert.Throws<TrustKeyException>(() => VerificationKey.FromPem(PemEncoding.WriteString(label, [1, 2, 3])));

        Assert.Contains(said, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FromPem_KeyOfAnotherAlgorithm_IsRefusedWithTheRemedy()
    {
        // A key for X25519, RFC 8410, which agrees on keys and signs nothing.
        byte[] info = [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x6E, 0x03, 0x21, 0x00, .. RandomNumberGenerator.GetBytes(32)];

        var error = Assert.Throws<TrustKeyException>(() => VerificationKey.FromPem(PemEncoding.WriteString(PemText.PublicKey, info)));

        Assert.Contains("otumat keygen", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_OfAnAlgorithmThatIsNone_NamesThoseThatAre()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => SigningKey.Create((KeyAlgorithm)7));

        Assert.Contains("EcdsaP256Sha256", error.Message, StringComparison.Ordinal);
    }
}

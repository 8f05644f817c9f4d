using System.Formats.Asn1;
using System.Numerics;
using System.Security.Cryptography;
using Itential.Diagnostics;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Keys;

/// <summary>Whatever a block holds, it is a key or a named refusal.</summary>
public sealed class DamagedKeyTests
{
    [Theory]
    [InlineData(KeyAlgorithm.RsaPssSha256)]
    [InlineData(KeyAlgorithm.EcdsaP256Sha256)]
    public void FromPem_AnyDamage_IsAKeyOrRefused(KeyAlgorithm algorithm)
    {
        using var key = SigningKey.Create(algorithm, 2048);
        var refused = 0;
        foreach (var (label, content) in Forms(key))
        {
            var random = new Random(content.Length);
            for (var round = 0; round < 300; round++)
            {
                var bytes = (byte[])content.Clone();
                for (var count = random.Next(1, 3); count > 0; count--)
                {
                    bytes[random.Next(random.Next(2) == 0 ? Math.Min(40, bytes.Length) : bytes.Length)] = (byte)random.Next(256);
                }

                refused += Read(label, bytes) ? 0 : 1;
            }
        }

        Assert.True(refused > 300, $"Only {refused} were refused.");
    }

    [Theory]
    [InlineData(KeyAlgorithm.RsaPssSha256)]
    [InlineData(KeyAlgorithm.EcdsaP256Sha256)]
    public void FromPem_SomethingBehindTheKey_IsRefused(KeyAlgorithm algorithm)
    {
        using var key = SigningKey.Create(algorithm, 2048);
        foreach (var (label, content) in Forms(key))
        {
            Assert.True(Read(label, content), label);
            Assert.False(Read(label, [.. content, 0]), label);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(65536)]
    public void FromPem_ExponentThatProvesNothing_IsRefused(int exponent) => Assert.False(Read(PemText.RsaPublicKey, Numbers(exponent)));

    [Fact]
    public void FromPem_ExponentWithoutEnd_IsRefused() => Assert.False(Read(PemText.RsaPublicKey, Numbers(BigInteger.Pow(2, 64) + 1)));

    [Fact]
    public void FromPem_UsualExponent_IsTaken() => Assert.True(Read(PemText.RsaPublicKey, Numbers(65537)));

    [Fact]
    public void Verify_SignatureOfAnyBytes_IsFalse()
    {
        var random = new Random(4);
        foreach (var algorithm in Enum.GetValues<KeyAlgorithm>())
        {
            using var key = SigningKey.Create(algorithm, 2048);
            for (var round = 0; round < 200; round++)
            {
                var signature = key.Sign("data"u8);
                signature[random.Next(signature.Length)] ^= (byte)(1 << random.Next(8));

                Assert.False(key.PublicKey.Verify("data"u8, signature.AsSpan(0, random.Next(3) == 0 ? random.Next(signature.Length) : signature.Length)));
            }
        }
    }

    private static byte[] Numbers(BigInteger exponent)
    {
        using var rsa = RSA.Create(2048);
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(new BigInteger(rsa.ExportParameters(false).Modulus, isUnsigned: true, isBigEndian: true));
            writer.WriteInteger(exponent);
        }

        return writer.Encode();
    }

    private static IEnumerable<(string Label, byte[] Content)> Forms(SigningKey key)
    {
        var pem = key.ToPem().Reveal();
        yield return (PemText.PrivateKey, PemText.BytesOf(pem));
        yield return (PemText.PublicKey, PemText.BytesOf(key.PublicKey.ToPem()));
        if (key.PublicKey.Algorithm == KeyAlgorithm.RsaPssSha256)
        {
            using var rsa = RSA.Create();
            rsa.ImportFromPem(pem);
            yield return (PemText.RsaPrivateKey, rsa.ExportRSAPrivateKey());
            yield return (PemText.RsaPublicKey, rsa.ExportRSAPublicKey());
        }
        else
        {
            using var curve = ECDsa.Create();
            curve.ImportFromPem(pem);
            yield return (PemText.EllipticCurvePrivateKey, curve.ExportECPrivateKey());
        }
    }

    private static bool Read(string label, byte[] content)
    {
        var pem = PemEncoding.WriteString(label, content);
        try
        {
            if (PemText.IsPrivate(label))
            {
                using var key = SigningKey.FromPem(new Secret(pem));
            }
            else
            {
                _ = VerificationKey.FromPem(pem);
            }

            return true;
        }
        catch (TrustKeyException)
        {
            return false;
        }
    }
}

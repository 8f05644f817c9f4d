using System.Text;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Signatures;

/// <summary>Signing and verifying a package hash.</summary>
public sealed class PackageSignatureTests : IDisposable
{
    private const string Hash = "f89ea6e5ec14887d849bd583a209626fa7b8ab56";

    private readonly SigningKey _key = SigningKey.Create(KeyAlgorithm.RsaPssSha256, 2048);

    public static TheoryData<string> Unusable => new("", "f89e", Hash.ToUpperInvariant(), Hash + "\n", " " + Hash[1..], Hash + "0", new string('g', 40), new string('\u0661', 40), PackageHash.Empty);

    public void Dispose() => _key.Dispose();

    [Fact]
    public void Verify_WhatWasSigned_IsLegacyWeak()
    {
        var text = PackageSignature.Sign(Hash, _key);
        var result = PackageSignature.Verify(Hash, text, _key.PublicKey);

        Assert.Equal(TrustStatus.LegacyWeak, result.Status);
        Assert.False(result.IsValid);
        Assert.Equal(_key.PublicKey.Id, result.KeyId);
        Assert.Contains("SHA-1", result.Reason, StringComparison.Ordinal);
        Assert.Equal(345, text.Length);
        Assert.Equal('\n', text[^1]);
    }

    [Fact]
    public void EnsureValid_GoodSignature_StillThrows() =>
        Assert.Throws<UntrustedPluginException>(() => PackageSignature.Verify(Hash, PackageSignature.Sign(Hash, _key), _key.PublicKey).EnsureValid());

    [Theory]
    [MemberData(nameof(Unusable))]
    public void Sign_UnusableHash_IsRefused(string hash) => Assert.Throws<ArgumentException>("hash", () => PackageSignature.Sign(hash, _key));

    [Theory]
    [MemberData(nameof(Unusable))]
    public void Verify_UnusableHash_IsMalformedEvenWhenSigned(string hash)
    {
        var result = PackageSignature.Verify(hash, SignatureText.Write(_key.Sign(Encoding.UTF8.GetBytes(hash))), _key.PublicKey);

        Assert.Equal(TrustStatus.Malformed, result.Status);
        Assert.Contains("Give", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_EmptyText_IsUnsigned() => Assert.Equal(TrustStatus.Unsigned, PackageSignature.Verify(Hash, "", _key.PublicKey).Status);

    [Fact]
    public void Verify_EllipticCurveKey_IsInvalidWithTheRemedy()
    {
        using var key = SigningKey.Create(KeyAlgorithm.EcdsaP256Sha256);
        var result = PackageSignature.Verify(Hash, SignatureText.Write(key.Sign(Encoding.ASCII.GetBytes(Hash))), key.PublicKey);

        Assert.Equal(TrustStatus.InvalidSignature, result.Status);
        Assert.Contains("RSA", result.Reason, StringComparison.Ordinal);
        Assert.Throws<TrustKeyException>(() => PackageSignature.Sign(Hash, key));
    }

    [Fact]
    public void Verify_AnotherKey_IsInvalid()
    {
        using var other = SigningKey.Create(KeyAlgorithm.RsaPssSha256, 2048);

        Assert.Equal(TrustStatus.InvalidSignature, PackageSignature.Verify(Hash, PackageSignature.Sign(Hash, _key), other.PublicKey).Status);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(255)]
    [InlineData(257)]
    public void Verify_OtherLengthThanTheKey_IsNeverGood(int length)
    {
        var bytes = new byte[length];
        SignatureText.Read(PackageSignature.Sign(Hash, _key)).AsSpan(0, Math.Min(length, 256)).CopyTo(bytes);

        Assert.NotEqual(TrustStatus.LegacyWeak, PackageSignature.Verify(Hash, Convert.ToBase64String(bytes), _key.PublicKey).Status);
    }

    [Fact]
    public void Verify_AnyFlippedBitOfTheText_IsNeverGood()
    {
        var text = PackageSignature.Sign(Hash, _key);

        Assert.All(Enumerable.Range(0, text.Length * 8), bit => Assert.NotEqual(TrustStatus.LegacyWeak, PackageSignature.Verify(Hash, Flipped(text, bit), _key.PublicKey).Status));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Verify_AnyFlippedBitAroundTheEndOfALine_IsNeverGood(string end)
    {
        var text = Wrapped(PackageSignature.Sign(Hash, _key), end);
        var near = Enumerable.Range(0, text.Length).Where(index => text.AsSpan(Math.Max(0, index - 1), Math.Min(3, text.Length - Math.Max(0, index - 1))).IndexOfAny('\r', '\n') >= 0);

        Assert.Equal(TrustStatus.LegacyWeak, PackageSignature.Verify(Hash, text, _key.PublicKey).Status);
        Assert.All(near.SelectMany(index => Enumerable.Range(index * 8, 8)), bit => Assert.NotEqual(TrustStatus.LegacyWeak, PackageSignature.Verify(Hash, Flipped(text, bit), _key.PublicKey).Status));
    }

    [Fact]
    public void Verify_AnyFlippedBitOfTheHash_IsNeverGood()
    {
        var text = PackageSignature.Sign(Hash, _key);
        for (var bit = 0; bit < Hash.Length * 8; bit++)
        {
            Assert.NotEqual(TrustStatus.LegacyWeak, PackageSignature.Verify(Flipped(Hash, bit), text, _key.PublicKey).Status);
        }
    }

    [Fact]
    public void Verify_AnyText_IsAResult()
    {
        var random = new Random(11);
        var good = PackageSignature.Sign(Hash, _key);
        for (var round = 0; round < 2_000; round++)
        {
            var text = good.ToCharArray();
            for (var count = random.Next(1, 6); count > 0; count--)
            {
                text[random.Next(text.Length)] = (char)random.Next(random.Next(2) == 0 ? 128 : 65_536);
            }

            var mutated = new string(text, 0, random.Next(4) == 0 ? random.Next(text.Length) : text.Length);
            var status = PackageSignature.Verify(Hash, mutated, _key.PublicKey).Status;
            Assert.True(status != TrustStatus.LegacyWeak || mutated.TrimEnd('\n') == good.TrimEnd('\n'), mutated);
        }
    }

    private static string Flipped(string text, int bit)
    {
        var units = text.ToCharArray();
        units[bit / 8] ^= (char)(1 << (bit % 8));
        return new string(units);
    }

    private static string Wrapped(string text, string end) => string.Concat(text.TrimEnd('\n').Chunk(64).Select(line => new string(line) + end));
}

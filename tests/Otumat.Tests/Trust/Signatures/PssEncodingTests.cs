using System.Numerics;
using System.Security.Cryptography;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Signatures;

/// <summary>The check of the encoding, against encodings that were made wrong in one place each.</summary>
public sealed class PssEncodingTests : IDisposable
{
    private const int HashLength = 32;

    private static readonly byte[] Data = "f89ea6e5ec14887d849bd583a209626fa7b8ab56"u8.ToArray();

    private readonly RSA _key = RSA.Create(2048);

    public void Dispose() => _key.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(32)]
    [InlineData(222)]
    public void Verify_AnySaltLength_IsGood(int salt) => Assert.True(Verify(Encoded(salt)));

    [Theory]
    [InlineData(2048)]
    [InlineData(2049)]
    [InlineData(2050)]
    public void Verify_KeyOfAnySize_IsGoodForDotNetsSignature(int bits)
    {
        using var key = KeyOf(bits);
        var signature = key.SignData(Data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);

        Assert.Equal(bits, KeyRules.SizeOf(key));
        Assert.True(PssEncoding.Verify(key.ExportParameters(false), Data, signature));
        Assert.False(PssEncoding.Verify(key.ExportParameters(false), [.. Data, 0], signature));
    }

    [Fact]
    public void Verify_OtherTrailer_IsBad() => Assert.False(Verify(Encoded(32, trailer: 0xCC)));

    [Fact]
    public void Verify_OtherSeparator_IsBad() => Assert.False(Verify(Encoded(32, separator: 0x02)));

    [Fact]
    public void Verify_NoSeparatorAtAll_IsBad() => Assert.False(Verify(Encoded(0, separator: 0x00)));

    [Fact]
    public void Verify_SomethingInThePadding_IsBad() => Assert.False(Verify(Encoded(32, padding: 0x40)));

    [Fact]
    public void Verify_TopBitSet_IsBad()
    {
        // Below the modulus, so that it is the encoding that is refused.
        for (var salt = 0; ; salt = (salt + 1) % 200)
        {
            var encoded = Encoded(salt);
            encoded[0] |= 0x80;
            if (new BigInteger(encoded, isUnsigned: true, isBigEndian: true) < Modulus())
            {
                Assert.False(Verify(encoded));
                return;
            }
        }
    }

    [Fact]
    public void Verify_SignatureAboveTheModulus_IsBad()
    {
        // The same number modulo the modulus, which a lax check takes as well.
        byte[] signature;
        BigInteger above;
        do
        {
            signature = Signed(Encoded(32));
            above = new BigInteger(signature, isUnsigned: true, isBigEndian: true) + Modulus();
        }
        while (above.GetByteCount(isUnsigned: true) > signature.Length);

        Assert.True(PssEncoding.Verify(_key.ExportParameters(false), Data, signature));
        Assert.False(PssEncoding.Verify(_key.ExportParameters(false), Data, above.ToByteArray(isUnsigned: true, isBigEndian: true)));
    }

    [Fact]
    public void Verify_ZeroAndOne_AreBad()
    {
        var one = new byte[256];
        one[^1] = 1;

        Assert.False(PssEncoding.Verify(_key.ExportParameters(false), Data, new byte[256]));
        Assert.False(PssEncoding.Verify(_key.ExportParameters(false), Data, one));
    }

    [Theory]
    [InlineData(255)]
    [InlineData(257)]
    public void Verify_OtherLength_IsBad(int length)
    {
        var signature = Signed(Encoded(32));
        byte[] other = length < signature.Length ? signature[1..] : [0, .. signature];

        Assert.Equal(length, other.Length);
        Assert.False(PssEncoding.Verify(_key.ExportParameters(false), Data, other));
    }

    // Made of two primes, because no library makes a key of an odd size, whose encoding is a byte shorter than its signature.
    private static RSA KeyOf(int bits)
    {
        while (true)
        {
            var p = Prime(1024);
            var q = Prime(bits - 1024);
            var (e, phi) = (new BigInteger(65537), (p - 1) * (q - 1));
            if ((p * q).GetBitLength() == bits && phi % e != 0)
            {
                var (length, half) = ((bits + 7) / 8, (((bits + 7) / 8) + 1) / 2);
                if (Math.Max(p.GetByteCount(isUnsigned: true), q.GetByteCount(isUnsigned: true)) > half)
                {
                    half = length;
                }

                var d = Inverse(e, phi);
                return RSA.Create(new RSAParameters
                {
                    Modulus = Bytes(p * q, length),
                    Exponent = [1, 0, 1],
                    D = Bytes(d, length),
                    P = Bytes(p, half),
                    Q = Bytes(q, half),
                    DP = Bytes(d % (p - 1), half),
                    DQ = Bytes(d % (q - 1), half),
                    InverseQ = Bytes(Inverse(q, p), half),
                });
            }
        }
    }

    private static BigInteger Prime(int bits)
    {
        var text = Shell.Run(Path.GetTempPath(), "openssl", "prime", "-generate", "-bits", bits.ToString(System.Globalization.CultureInfo.InvariantCulture), "-hex");
        return BigInteger.Parse("0" + text.Trim(), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static BigInteger Inverse(BigInteger value, BigInteger modulus)
    {
        var (previous, current, remainder, next) = (BigInteger.Zero, BigInteger.One, modulus, value % modulus);
        while (!next.IsZero)
        {
            var quotient = BigInteger.Divide(remainder, next);
            (previous, current) = (current, previous - (quotient * current));
            (remainder, next) = (next, remainder - (quotient * next));
        }

        return previous.Sign < 0 ? previous + modulus : previous;
    }

    private static byte[] Bytes(BigInteger value, int length)
    {
        var bytes = value.ToByteArray(isUnsigned: true, isBigEndian: true);
        return [.. new byte[length - bytes.Length], .. bytes];
    }

    private static byte[] Encoded(int saltLength, byte trailer = 0xBC, byte separator = 0x01, byte padding = 0)
    {
        var salt = RandomNumberGenerator.GetBytes(saltLength);
        var hash = SHA256.HashData([.. new byte[8], .. SHA256.HashData(Data), .. salt]);
        var block = new byte[256 - HashLength - 1];
        salt.CopyTo(block, block.Length - saltLength);
        block[block.Length - saltLength - 1] = separator;
        block[0] |= padding;
        for (var index = 0; index < block.Length; index++)
        {
            block[index] ^= SHA256.HashData([.. hash, 0, 0, 0, (byte)(index / HashLength)])[index % HashLength];
        }

        block[0] &= 0x7F;
        return [.. block, .. hash, trailer];
    }

    private bool Verify(byte[] encoded) => PssEncoding.Verify(_key.ExportParameters(false), Data, Signed(encoded));

    private BigInteger Modulus() => new(_key.ExportParameters(false).Modulus, isUnsigned: true, isBigEndian: true);

    private byte[] Signed(byte[] encoded)
    {
        var numbers = _key.ExportParameters(true);
        var power = BigInteger.ModPow(new BigInteger(encoded, isUnsigned: true, isBigEndian: true), new BigInteger(numbers.D, isUnsigned: true, isBigEndian: true), Modulus()).ToByteArray(isUnsigned: true, isBigEndian: true);
        return [.. new byte[256 - power.Length], .. power];
    }
}

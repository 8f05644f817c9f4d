using System.Numerics;
using System.Security.Cryptography;

namespace Otumat.Trust;

/// <summary>Verifies RSASSA-PSS with SHA-256 and MGF1 over SHA-256 for a salt of any length (RFC 8017, sections 8.1.2 and 9.1.2). .NET takes a salt of 32 bytes alone.</summary>
internal static class PssEncoding
{
    private const int HashLength = SHA256.HashSizeInBytes;
    private const int ZeroLength = 8;
    private const byte Trailer = 0xBC;
    private const byte Separator = 0x01;

    /// <summary>Whether the signature is one of the key over the data.</summary>
    public static bool Verify(RSAParameters key, ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        var modulus = new BigInteger(key.Modulus, isUnsigned: true, isBigEndian: true);
        var modulusBits = (int)modulus.GetBitLength();
        var number = new BigInteger(signature, isUnsigned: true, isBigEndian: true);
        if (signature.Length != LengthOf(modulusBits) || number >= modulus)
        {
            return false;
        }

        // One bit less than the modulus, so that it is a byte shorter when the modulus begins a byte with one bit.
        var bits = modulusBits - 1;
        var encoded = new byte[LengthOf(bits)];
        var message = BigInteger.ModPow(number, new BigInteger(key.Exponent, isUnsigned: true, isBigEndian: true), modulus);
        var written = message.GetByteCount(isUnsigned: true);
        return written <= encoded.Length
            && message.TryWriteBytes(encoded.AsSpan(encoded.Length - written), out _, isUnsigned: true, isBigEndian: true)
            && IsEncodingOf(data, encoded, bits);
    }

    private static bool IsEncodingOf(ReadOnlySpan<byte> data, Span<byte> encoded, int bits)
    {
        if (encoded.Length < HashLength + 2 || encoded[^1] != Trailer)
        {
            return false;
        }

        var block = encoded[..(encoded.Length - HashLength - 1)];
        var hash = encoded.Slice(block.Length, HashLength);
        var usable = (byte)(0xFF >> ((8 * encoded.Length) - bits));
        if ((block[0] & ~usable) != 0)
        {
            return false;
        }

        Unmask(block, hash);
        block[0] &= usable;
        var separator = block.IndexOfAnyExcept((byte)0);
        return separator >= 0 && block[separator] == Separator && IsHashOf(data, block[(separator + 1)..], hash);
    }

    private static bool IsHashOf(ReadOnlySpan<byte> data, ReadOnlySpan<byte> salt, ReadOnlySpan<byte> expected)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(new byte[ZeroLength]);
        hash.AppendData(SHA256.HashData(data));
        hash.AppendData(salt);
        return CryptographicOperations.FixedTimeEquals(hash.GetHashAndReset(), expected);
    }

    // MGF1 (RFC 8017, appendix B.2.1).
    private static void Unmask(Span<byte> block, ReadOnlySpan<byte> seed)
    {
        Span<byte> input = stackalloc byte[HashLength + sizeof(int)];
        Span<byte> mask = stackalloc byte[HashLength];
        seed.CopyTo(input);
        for (var start = 0; start < block.Length; start += HashLength)
        {
            System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(input[HashLength..], start / HashLength);
            SHA256.HashData(input, mask);
            for (var index = 0; index < HashLength && start + index < block.Length; index++)
            {
                block[start + index] ^= mask[index];
            }
        }
    }

    private static int LengthOf(int bits) => (bits + 7) / 8;
}

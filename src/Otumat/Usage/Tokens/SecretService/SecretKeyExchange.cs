using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;

namespace Otumat.Usage;

/// <summary>
/// The key agreement that every Secret Service has: Diffie-Hellman in the second Oakley group (RFC 2409, 6.2), then HKDF with SHA-256.
/// It keeps tokens out of traces of the bus; who may use the bus may ask the keyring itself.
/// </summary>
internal sealed class SecretKeyExchange
{
    public const string Algorithm = "dh-ietf1024-sha256-aes128-cbc-pkcs7";

    private const int GroupSize = 128;
    private const int KeySize = 16;

    private static readonly BigInteger Prime = BigInteger.Parse(
        "0FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DD" +
        "EF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED" +
        "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE65381FFFFFFFFFFFFFFFF",
        NumberStyles.HexNumber,
        CultureInfo.InvariantCulture);

    private static readonly BigInteger Generator = 2;

    private readonly BigInteger _private = new(RandomNumberGenerator.GetBytes(GroupSize), isUnsigned: true);

    /// <summary>What the other side needs; not a secret.</summary>
    public byte[] PublicKey => Pad(BigInteger.ModPow(Generator, _private, Prime));

    /// <summary>Makes the key that both sides have then.</summary>
    /// <exception cref="CryptographicException">The other side's key would give everybody the same result.</exception>
    public SecretCipher Agree(ReadOnlySpan<byte> otherPublicKey)
    {
        var other = new BigInteger(otherPublicKey, isUnsigned: true, isBigEndian: true);
        if (other <= BigInteger.One || other >= Prime - BigInteger.One)
        {
            throw new CryptographicException("The Secret Service sent a public key that is outside of its group.");
        }

        var shared = Pad(BigInteger.ModPow(other, _private, Prime));
        return new SecretCipher(HKDF.DeriveKey(HashAlgorithmName.SHA256, shared, KeySize));
    }

    private static byte[] Pad(BigInteger value)
    {
        var bytes = value.ToByteArray(isUnsigned: true, isBigEndian: true);
        var padded = new byte[GroupSize];
        bytes.CopyTo(padded, GroupSize - bytes.Length);
        return padded;
    }
}

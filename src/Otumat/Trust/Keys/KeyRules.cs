using System.Numerics;
using System.Security.Cryptography;

namespace Otumat.Trust;

/// <summary>Which keys may be used at all.</summary>
internal static class KeyRules
{
    /// <summary>The least size of an RSA key, in bits: what signatures over package hashes are made with.</summary>
    public const int LeastRsaSize = 2048;

    /// <summary>The least size of an RSA key that signs a trust manifest or a revocation list, in bits.</summary>
    public const int LeastManifestRsaSize = 3072;

    // Larger keys and exponents make a verification slow.
    private const int GreatestRsaSize = 16384;
    private const int GreatestExponentBytes = 4;

    private const string P256 = "1.2.840.10045.3.1.7";

    public static void Check(RSA key)
    {
        CheckRsaSize(SizeOf(key));

        // With the exponent 1 everybody can sign, and an even one is no RSA.
        var exponent = key.ExportParameters(includePrivateParameters: false).Exponent!;
        if (exponent is [] or [<= 1] || exponent.Length > GreatestExponentBytes || (exponent[^1] & 1) == 0)
        {
            throw new TrustKeyException("The public exponent of the RSA key is not usable; it is 65537 by custom. Make a key with: otumat keygen");
        }
    }

    /// <summary>The size of an RSA key, in bits. What .NET 8 tells is rounded up to bytes.</summary>
    public static int SizeOf(RSA key) =>
        (int)new BigInteger(key.ExportParameters(includePrivateParameters: false).Modulus, isUnsigned: true, isBigEndian: true).GetBitLength();

    public static void CheckRsaSize(int bits)
    {
        if (bits is < LeastRsaSize or > GreatestRsaSize)
        {
            throw new TrustKeyException($"An RSA key of {bits} bits cannot be used. Use one of {LeastRsaSize} to {GreatestRsaSize} bits; trust manifests need {LeastManifestRsaSize}. Make one with: otumat keygen");
        }
    }

    public static void Check(ECDsa key)
    {
        var curve = key.ExportParameters(includePrivateParameters: false).Curve;
        if (!curve.IsNamed || (curve.Oid.Value ?? Oid.FromFriendlyName(curve.Oid.FriendlyName!, OidGroup.PublicKeyAlgorithm).Value) != P256)
        {
            throw new TrustKeyException("The elliptic curve of the key is not P-256. Make a key with: otumat keygen --algorithm ecdsa-p256");
        }
    }

    /// <summary>Refuses a key that is too short for a manifest or a revocation list.</summary>
    public static void CheckForManifest(VerificationKey key)
    {
        if (key.Algorithm == KeyAlgorithm.RsaPssSha256 && key.Size < LeastManifestRsaSize)
        {
            throw new TrustKeyException($"The RSA key {key.Id} has {key.Size} bits, and a trust manifest needs {LeastManifestRsaSize} or more. Make a key with: otumat keygen");
        }
    }
}

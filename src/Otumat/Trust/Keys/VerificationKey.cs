using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Otumat.Trust;

/// <summary>A public key that signatures are verified with: RSA of 2048 bits or more, or ECDSA on P-256. It is immutable and safe to share.</summary>
public sealed class VerificationKey : IEquatable<VerificationKey>
{
    private const string RsaKey = "1.2.840.113549.1.1.1";
    private const string EllipticCurveKey = "1.2.840.10045.2.1";

    private readonly byte[] _info;

    private VerificationKey(byte[] info, KeyAlgorithm algorithm, int size)
    {
        _info = info;
        Algorithm = algorithm;
        Size = size;
        Id = ContentDigest.Of(info);
    }

    /// <summary>The key id: lower-case hexadecimal SHA-256 of the key in DER (SubjectPublicKeyInfo, RFC 5280).</summary>
    public string Id { get; }

    /// <summary>How the key signs.</summary>
    public KeyAlgorithm Algorithm { get; }

    /// <summary>The size of the key, in bits.</summary>
    public int Size { get; }

    /// <summary>Reads a public key in PEM: SPKI (<c>PUBLIC KEY</c>) or PKCS#1 (<c>RSA PUBLIC KEY</c>).</summary>
    /// <param name="pem">The text of the key.</param>
    /// <exception cref="TrustKeyException">The text is no such key, is a private key, or the key is too short or of another kind.</exception>
    public static VerificationKey FromPem(string pem)
    {
        ArgumentNullException.ThrowIfNull(pem);
        var label = PemText.LabelOf(pem);
        try
        {
            return label switch
            {
                PemText.PublicKey => FromInfo(PemText.BytesOf(pem)),
                PemText.RsaPublicKey => FromNumbers(PemText.BytesOf(pem)),
                _ when PemText.IsPrivate(label) => throw new TrustKeyException("This is a private key, and a public key is expected. Give the .pub file, and keep the private key to yourself."),
                _ => throw new TrustKeyException($"The PEM block '{label}' is no public key. Give one of {PemText.PublicKey} or {PemText.RsaPublicKey}."),
            };
        }
        catch (Exception cause) when (cause is CryptographicException or NotSupportedException)
        {
            throw new TrustKeyException($"The PEM block '{label}' cannot be read as a public key: {cause.Message}", cause);
        }
    }

    /// <summary>Reads a public key from a PEM file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="TrustKeyException">The file is missing, others may write it, or it holds no usable public key.</exception>
    public static VerificationKey FromFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return KeyFile.Read(path, FromPem);
    }

    /// <summary>The key as PEM (SPKI), with a line feed at the end.</summary>
    public string ToPem() => $"{PemEncoding.WriteString(PemText.PublicKey, _info)}\n";

    /// <inheritdoc />
    public bool Equals(VerificationKey? other) => other is not null && Id == other.Id;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as VerificationKey);

    /// <inheritdoc />
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>Says the key's id, never more.</summary>
    public override string ToString() => Id;

    internal static VerificationKey Of(AsymmetricAlgorithm? key)
    {
        switch (key)
        {
            case RSA rsa:
                KeyRules.Check(rsa);
                return new VerificationKey(rsa.ExportSubjectPublicKeyInfo(), KeyAlgorithm.RsaPssSha256, KeyRules.SizeOf(rsa));
            case ECDsa curve:
                KeyRules.Check(curve);
                return new VerificationKey(curve.ExportSubjectPublicKeyInfo(), KeyAlgorithm.EcdsaP256Sha256, curve.KeySize);
            default:
                throw new TrustKeyException("The key is neither RSA nor ECDSA. Make a key with: otumat keygen");
        }
    }

    /// <summary>Whether the signature is one of this key over the data, as the key's algorithm makes it.</summary>
    internal bool Verify(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        if (Algorithm == KeyAlgorithm.EcdsaP256Sha256)
        {
            using var curve = ECDsa.Create();
            curve.ImportSubjectPublicKeyInfo(_info, out _);
            return curve.VerifyData(data, signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        }

        using var rsa = ToRsa();
        return rsa.VerifyData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
    }

    /// <summary>The public numbers of an RSA key.</summary>
    internal RSAParameters ToRsaParameters()
    {
        using var rsa = ToRsa();
        return rsa.ExportParameters(includePrivateParameters: false);
    }

    private static VerificationKey FromInfo(byte[] info)
    {
        var found = PublicKey.CreateFromSubjectPublicKeyInfo(info, out var read);
        CheckWhole(info, read);
        using var key = found.Oid.Value switch
        {
            RsaKey => (AsymmetricAlgorithm?)found.GetRSAPublicKey(),
            EllipticCurveKey => found.GetECDsaPublicKey(),
            _ => null,
        };
        return Of(key);
    }

    private static VerificationKey FromNumbers(byte[] numbers)
    {
        using var rsa = RSA.Create();
        rsa.ImportRSAPublicKey(numbers, out var read);
        CheckWhole(numbers, read);
        return Of(rsa);
    }

    private static void CheckWhole(byte[] content, int read)
    {
        if (read != content.Length)
        {
            throw new CryptographicException("The key is followed by something else.");
        }
    }

    private RSA ToRsa()
    {
        var rsa = RSA.Create();
        rsa.ImportSubjectPublicKeyInfo(_info, out _);
        return rsa;
    }
}

using System.Security.Cryptography;
using Itential.Diagnostics;

namespace Otumat.Trust;

/// <summary>A private key that signs. Dispose of it when done.</summary>
public sealed class SigningKey : IDisposable
{
    /// <summary>The size that <see cref="Create"/> takes for an RSA key, in bits.</summary>
    public const int DefaultRsaSize = 3072;

    // OWASP's figure for PBKDF2 with HMAC-SHA-256.
    private static readonly PbeParameters Protection = new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, iterationCount: 600_000);

    private readonly AsymmetricAlgorithm _key;

    private SigningKey(AsymmetricAlgorithm key)
    {
        _key = key;
        PublicKey = VerificationKey.Of(key);
    }

    /// <summary>The public part, which others verify with.</summary>
    public VerificationKey PublicKey { get; }

    /// <summary>Makes a new key.</summary>
    /// <param name="algorithm">How it signs.</param>
    /// <param name="rsaSize">The size of an RSA key, in bits: 2048 to 16384; trust manifests need 3072, the default.</param>
    /// <exception cref="TrustKeyException">The size is out of range.</exception>
    public static SigningKey Create(KeyAlgorithm algorithm, int rsaSize = DefaultRsaSize)
    {
        switch (algorithm)
        {
            case KeyAlgorithm.RsaPssSha256:
                KeyRules.CheckRsaSize(rsaSize);
                return Own(RSA.Create(rsaSize));
            case KeyAlgorithm.EcdsaP256Sha256:
                return Own(ECDsa.Create(ECCurve.NamedCurves.nistP256));
            default:
                throw new ArgumentOutOfRangeException(nameof(algorithm), algorithm, "Name RsaPssSha256 or EcdsaP256Sha256.");
        }
    }

    /// <summary>Reads a private key in PEM: PKCS#8, encrypted PKCS#8, PKCS#1 (<c>RSA PRIVATE KEY</c>) or SEC 1 (<c>EC PRIVATE KEY</c>).</summary>
    /// <param name="pem">The text of the key.</param>
    /// <param name="password">The password of an encrypted key; null for one that is not encrypted.</param>
    /// <exception cref="TrustKeyException">The text is no such key, the password is missing or wrong, or the key is too short or of another kind.</exception>
    public static SigningKey FromPem(Secret pem, Secret? password = null)
    {
        ArgumentNullException.ThrowIfNull(pem);
        var text = pem.Reveal();
        var label = PemText.LabelOf(text);
        if (!PemText.IsPrivate(label))
        {
            throw new TrustKeyException($"The PEM block '{label}' is no private key, and signing needs one.");
        }

        if (label == PemText.EncryptedPrivateKey && password is null)
        {
            throw new TrustKeyException("The key is encrypted, and no password was given.");
        }

        try
        {
            return Own(PrivateKeyReader.Read(label, PemText.BytesOf(text), password));
        }
        catch (Exception cause) when (cause is CryptographicException or NotSupportedException)
        {
            // The cause is not passed on: what it says of the content is no reader's business.
            throw new TrustKeyException(label == PemText.EncryptedPrivateKey
                ? "The encrypted key cannot be read: the password is wrong, or the file is damaged."
                : $"The PEM block '{label}' cannot be read as a private key ({cause.GetType().Name}). Make a key with: otumat keygen");
        }
    }

    /// <summary>Reads a private key from a PEM file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="password">The password of an encrypted key; null for one that is not encrypted.</param>
    /// <exception cref="TrustKeyException">The file is missing, others may write it, or <see cref="FromPem"/> refuses what it holds.</exception>
    public static SigningKey FromFile(string path, Secret? password = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return KeyFile.Read(path, text => FromPem(new Secret(text), password));
    }

    /// <summary>The private key as PEM in PKCS#8, with a line feed at the end.</summary>
    /// <param name="password">Encrypts the key (PBES2: AES-256, PBKDF2 with 600,000 rounds of HMAC-SHA-256); null leaves it in the clear.</param>
    public Secret ToPem(Secret? password = null) => new((password is null
        ? _key.ExportPkcs8PrivateKeyPem()
        : _key.ExportEncryptedPkcs8PrivateKeyPem(password.Reveal(), Protection)) + "\n");

    /// <summary>Says the key's id, never more.</summary>
    public override string ToString() => PublicKey.Id;

    /// <inheritdoc />
    public void Dispose() => _key.Dispose();

    /// <summary>Signs as the key's algorithm says.</summary>
    internal byte[] Sign(ReadOnlySpan<byte> data) => _key switch
    {
        RSA rsa => rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
        ECDsa curve => curve.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence),
        _ => throw new InvalidOperationException("The key is neither RSA nor ECDSA."),
    };

    private static SigningKey Own(AsymmetricAlgorithm key)
    {
        try
        {
            return new SigningKey(key);
        }
        catch
        {
            key.Dispose();
            throw;
        }
    }
}

using System.Text;

namespace Otumat.Trust;

/// <summary>Signatures over a package hash, as otumat for Python and OpenSSL make and read them: RSA-PSS with SHA-256 over the 40 characters.</summary>
public static class PackageSignature
{
    private const int HashLength = 40;

    /// <summary>Signs a hash, with a salt of 32 bytes.</summary>
    /// <param name="hash">The hash: 40 lower-case hexadecimal digits.</param>
    /// <param name="key">An RSA key.</param>
    /// <returns>The signature in base64 on one line, with a line feed at the end.</returns>
    /// <exception cref="ArgumentException">The hash is none, or that of an empty listing.</exception>
    /// <exception cref="TrustKeyException">The key is not an RSA key.</exception>
    public static string Sign(string hash, SigningKey key)
    {
        ArgumentNullException.ThrowIfNull(hash);
        ArgumentNullException.ThrowIfNull(key);
        if (FaultOf(hash) is { } fault)
        {
            throw new ArgumentException(fault, nameof(hash));
        }

        return key.PublicKey.Algorithm == KeyAlgorithm.RsaPssSha256
            ? SignatureText.Write(key.Sign(Encoding.ASCII.GetBytes(hash)))
            : throw new TrustKeyException($"A package hash is signed with an RSA key, and '{key.PublicKey.Id}' is an ECDSA key. Make an RSA key with: otumat keygen");
    }

    /// <summary>Verifies a signature with a salt of any length. Bad content is a result, never an exception.</summary>
    /// <param name="hash">The hash: 40 lower-case hexadecimal digits.</param>
    /// <param name="signature">The signature in base64, on one line or wrapped.</param>
    /// <param name="key">The public key.</param>
    /// <returns>
    /// <see cref="TrustStatus.LegacyWeak"/> for a good signature. <see cref="TrustStatus.Unsigned"/> for an empty text. <see cref="TrustStatus.Malformed"/> for a text that
    /// is not canonical base64, and for a hash that is none or that of an empty listing. Otherwise, and for a key that is not RSA, <see cref="TrustStatus.InvalidSignature"/>.
    /// </returns>
    public static TrustResult Verify(string hash, string signature, VerificationKey key)
    {
        ArgumentNullException.ThrowIfNull(hash);
        ArgumentNullException.ThrowIfNull(signature);
        ArgumentNullException.ThrowIfNull(key);
        var (status, reason) = Judge(hash, signature, key);
        return new TrustResult { Status = status, Reason = reason, KeyId = key.Id };
    }

    private static (TrustStatus Status, string Reason) Judge(string hash, string signature, VerificationKey key)
    {
        if (FaultOf(hash) is { } fault)
        {
            return (TrustStatus.Malformed, fault);
        }

        if (signature.Length == 0)
        {
            return (TrustStatus.Unsigned, "The signature is empty. Ask the author for a signed package.");
        }

        if (key.Algorithm != KeyAlgorithm.RsaPssSha256)
        {
            return (TrustStatus.InvalidSignature, $"A package hash is signed with an RSA key, and '{key.Id}' is an ECDSA key. Give the RSA key of the author.");
        }

        if (SignatureText.Read(signature) is not { } bytes)
        {
            return (TrustStatus.Malformed, "The signature is not plain base64, on one line or several without an empty one. Get the file again from the author.");
        }

        return PssEncoding.Verify(key.ToRsaParameters(), Encoding.ASCII.GetBytes(hash), bytes)
            ? (TrustStatus.LegacyWeak, "The signature is good, but it binds the content by SHA-1 alone, and neither name nor version. Sign the plugin with a trust manifest.")
            : (TrustStatus.InvalidSignature, $"The signature is not one of the key '{key.Id}' over the hash '{hash}'. The content is another, or another key signed it: get the package and the key again from the author.");
    }

    private static string? FaultOf(string hash)
    {
        if (hash.Length != HashLength || !hash.All(char.IsAsciiHexDigitLower))
        {
            return "A package hash has 40 lower-case hexadecimal digits, and this is none. Give what the hash of the package is.";
        }

        return hash == PackageHash.Empty
            ? "This is the hash of an empty listing, which says nothing of any file. Give the folder of the package."
            : null;
    }
}

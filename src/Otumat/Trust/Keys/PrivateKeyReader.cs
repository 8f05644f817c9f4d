using System.Security.Cryptography;
using Itential.Diagnostics;

namespace Otumat.Trust;

/// <summary>Private keys in the forms that PEM has for them.</summary>
internal static class PrivateKeyReader
{
    private delegate void Import<in T>(T key, out int read);

    /// <summary>Reads the content of a block, and wipes it.</summary>
    /// <exception cref="NotSupportedException">The system does not know the curve of the key.</exception>
    /// <exception cref="CryptographicException">The bytes are no RSA or ECDSA key in this form, or the password is wrong.</exception>
    public static AsymmetricAlgorithm Read(string label, byte[] content, Secret? password)
    {
        try
        {
            return label switch
            {
                PemText.PrivateKey => RsaOrCurve(content, (AsymmetricAlgorithm key, out int read) => key.ImportPkcs8PrivateKey(content, out read)),
                PemText.EncryptedPrivateKey => RsaOrCurve(content, (AsymmetricAlgorithm key, out int read) => key.ImportEncryptedPkcs8PrivateKey(password!.Reveal(), content, out read)),
                PemText.RsaPrivateKey => Imported(RSA.Create(), content, (RSA key, out int read) => key.ImportRSAPrivateKey(content, out read)),
                PemText.EllipticCurvePrivateKey => Imported(ECDsa.Create(), content, (ECDsa key, out int read) => key.ImportECPrivateKey(content, out read)),
                _ => throw new TrustKeyException($"The PEM block '{label}' is not supported. Convert it with: openssl pkcs8 -topk8 -nocrypt"),
            };
        }
        finally
        {
            CryptographicOperations.ZeroMemory(content);
        }
    }

    private static AsymmetricAlgorithm RsaOrCurve(byte[] content, Import<AsymmetricAlgorithm> import)
    {
        try
        {
            return Imported(RSA.Create(), content, import);
        }
        catch (CryptographicException)
        {
            return Imported(ECDsa.Create(), content, import);
        }
    }

    private static T Imported<T>(T key, byte[] content, Import<T> import)
        where T : AsymmetricAlgorithm
    {
        try
        {
            import(key, out var read);
            return read == content.Length ? key : throw new CryptographicException("The key is followed by something else.");
        }
        catch
        {
            key.Dispose();
            throw;
        }
    }
}

using System.Security.Cryptography;

namespace Otumat.Trust;

/// <summary>The one block of a PEM text (RFC 7468).</summary>
internal static class PemText
{
    public const string PrivateKey = "PRIVATE KEY";
    public const string EncryptedPrivateKey = "ENCRYPTED PRIVATE KEY";
    public const string RsaPrivateKey = "RSA PRIVATE KEY";
    public const string EllipticCurvePrivateKey = "EC PRIVATE KEY";
    public const string PublicKey = "PUBLIC KEY";
    public const string RsaPublicKey = "RSA PUBLIC KEY";

    /// <summary>What the block says that it holds.</summary>
    /// <exception cref="TrustKeyException">The text holds no PEM block, more than one, or one in the old encrypted form.</exception>
    public static string LabelOf(ReadOnlySpan<char> text)
    {
        if (text.Contains("Proc-Type:", StringComparison.Ordinal))
        {
            throw new TrustKeyException("The key is encrypted in the old form (Proc-Type), whose protection is weak. Convert it with: openssl pkcs8 -topk8 -in old.pem -out new.pem");
        }

        if (!PemEncoding.TryFind(text, out var fields))
        {
            throw new TrustKeyException("This is no PEM key. One begins with a line such as -----BEGIN PRIVATE KEY----- or -----BEGIN PUBLIC KEY-----.");
        }

        if (PemEncoding.TryFind(text[fields.Location.End..], out _))
        {
            throw new TrustKeyException("There is more than one PEM block. Keep the key alone in its file.");
        }

        return text[fields.Label].ToString();
    }

    /// <summary>Whether a block of this name is for nobody's eyes.</summary>
    public static bool IsPrivate(string label) => label.EndsWith("PRIVATE KEY", StringComparison.Ordinal);

    /// <summary>The bytes of the block.</summary>
    public static byte[] BytesOf(ReadOnlySpan<char> text)
    {
        var fields = PemEncoding.Find(text);
        var bytes = new byte[fields.DecodedDataLength];
        _ = Convert.TryFromBase64Chars(text[fields.Base64Data], bytes, out _);
        return bytes;
    }
}

using System.Security.Cryptography;
using System.Text;

namespace Itential.Refit.Authentication;

/// <summary>
/// Encrypts what is stored, by AES-256-GCM: version, length of the key's id, the id, nonce, tag, ciphertext. The bytes before the nonce and
/// the name that the value is stored under are authenticated too, so that a value counts nowhere else.
/// </summary>
internal static class SealedValue
{
    /// <summary>The longest value. A session is smaller than the headers that a server takes.</summary>
    public const int Longest = 64 * 1024;

    private const byte Version = 1;
    private const int NonceLength = 12;
    private const int TagLength = 16;

    /// <summary>Null when the text is too long.</summary>
    public static byte[]? Seal(SharedSessionKey key, string name, ReadOnlySpan<byte> text)
    {
        var head = Head(key);
        var value = new byte[head.Length + NonceLength + TagLength + text.Length];
        if (value.Length > Longest)
        {
            return null;
        }

        head.CopyTo(value, 0);
        var nonce = value.AsSpan(head.Length, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key.Encryption, TagLength);
        aes.Encrypt(nonce, text, value.AsSpan(head.Length + NonceLength + TagLength), value.AsSpan(head.Length + NonceLength, TagLength), Bound(head, name));
        return value;
    }

    /// <summary>Null when the value was not sealed by this key for this name, byte for byte.</summary>
    public static byte[]? Open(SharedSessionKey key, string name, ReadOnlySpan<byte> value)
    {
        var head = Head(key);
        var overhead = head.Length + NonceLength + TagLength;
        if (value.Length < overhead || value.Length > Longest || !value.StartsWith(head))
        {
            return null;
        }

        var text = new byte[value.Length - overhead];
        try
        {
            using var aes = new AesGcm(key.Encryption, TagLength);
            aes.Decrypt(value.Slice(head.Length, NonceLength), value[overhead..], value.Slice(head.Length + NonceLength, TagLength), text, Bound(head, name));
            return text;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static byte[] Head(SharedSessionKey key) => [Version, (byte)key.Id.Length, .. Encoding.ASCII.GetBytes(key.Id)];

    private static byte[] Bound(byte[] head, string name) => [.. head, .. Encoding.ASCII.GetBytes(name)];
}

using System.Security.Cryptography;

namespace Otumat.Usage;

/// <summary>Encrypts what crosses the bus, so that a trace of the bus holds no token: AES-128 in CBC mode with PKCS #7 padding.</summary>
internal sealed class SecretCipher(byte[] key) : IDisposable
{
    private readonly Aes _aes = Create(key);

    public EncryptedSecret Encrypt(ReadOnlySpan<byte> value)
    {
        var vector = RandomNumberGenerator.GetBytes(_aes.BlockSize / 8);
        return new EncryptedSecret(vector, _aes.EncryptCbc(value, vector));
    }

    /// <summary>Gives what was encrypted.</summary>
    /// <exception cref="CryptographicException">The bytes were not encrypted with this key.</exception>
    public byte[] Decrypt(EncryptedSecret secret) => _aes.DecryptCbc(secret.Value, secret.Parameters);

    public void Dispose() => _aes.Dispose();

    private static Aes Create(byte[] key)
    {
        var aes = Aes.Create();
        aes.Key = key;
        return aes;
    }
}

using System.Security.Cryptography;
using Otumat.Usage;

namespace Otumat.Tests.Usage.Tokens.SecretService;

public sealed class SecretKeyExchangeTests
{
    [Fact]
    public void Agree_TwoSides_DecryptEachOther()
    {
        var (left, right) = (new SecretKeyExchange(), new SecretKeyExchange());
        using var leftCipher = left.Agree(right.PublicKey);
        using var rightCipher = right.Agree(left.PublicKey);

        var secret = leftCipher.Encrypt("token"u8);

        Assert.Equal("token"u8.ToArray(), rightCipher.Decrypt(secret));
        Assert.NotEqual(secret.Value, leftCipher.Encrypt("token"u8).Value);
    }

    [Fact]
    public void Agree_SomebodyElse_CannotDecrypt()
    {
        var (left, right) = (new SecretKeyExchange(), new SecretKeyExchange());
        using var cipher = left.Agree(right.PublicKey);
        using var other = new SecretKeyExchange().Agree(right.PublicKey);

        var secret = cipher.Encrypt("a token that is longer than one block"u8);

        Assert.False(Decrypts(other, secret));
    }

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("01")]
    [InlineData("FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7EDEE386BFB5A899FA5AE9F24117C4B1FE649286651ECE65381FFFFFFFFFFFFFFFE")]
    [InlineData("FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7EDEE386BFB5A899FA5AE9F24117C4B1FE649286651ECE65381FFFFFFFFFFFFFFFF")]
    public void Agree_KeyOutsideTheGroup_IsRefused(string publicKey)
    {
        Assert.Throws<CryptographicException>(() => new SecretKeyExchange().Agree(Convert.FromHexString(publicKey)));
    }

    // A wrong key is found by the padding, all but once in 256 times.
    private static bool Decrypts(SecretCipher cipher, EncryptedSecret secret)
    {
        try
        {
            return cipher.Decrypt(secret).AsSpan().SequenceEqual("a token that is longer than one block"u8);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}

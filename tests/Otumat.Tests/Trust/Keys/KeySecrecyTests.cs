using System.Security.Cryptography;
using Itential.Diagnostics;
using Otumat.Tests.Trust.Hashing;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Keys;

/// <summary>No exception and no text form holds a private key or a password.</summary>
public sealed class KeySecrecyTests
{
    private const string Password = "hunter2-hunter2";

    [Fact]
    public void Exceptions_OfAnyFailure_HoldNothingOfTheKey()
    {
        using var tree = new TreeFolder();
        foreach (var algorithm in Enum.GetValues<KeyAlgorithm>())
        {
            using var key = SigningKey.Create(algorithm, 2048);
            var clear = key.ToPem().Reveal();
            var encrypted = key.ToPem(new Secret(Password)).Reveal();
            var broken = clear.Replace("PRIVATE", "RSA PRIVATE", StringComparison.Ordinal);
            var unknown = clear.Replace("PRIVATE", "ODD PRIVATE", StringComparison.Ordinal);
            File.WriteAllText(tree.In("key.pem"), broken);

            AssertSilent(clear, () => VerificationKey.FromPem(clear));
            AssertSilent(clear, () => SigningKey.FromPem(new Secret(broken)));
            AssertSilent(clear, () => SigningKey.FromPem(new Secret(unknown)));
            AssertSilent(clear, () => SigningKey.FromPem(new Secret(clear + clear)));
            AssertSilent(clear, () => SigningKey.FromPem(new Secret(clear.Replace("-----", "", StringComparison.Ordinal))));
            AssertSilent(clear, () => SigningKey.FromFile(tree.In("key.pem"), new Secret(Password)));
            AssertSilent(encrypted, () => SigningKey.FromPem(new Secret(encrypted)));
            AssertSilent(encrypted, () => SigningKey.FromPem(new Secret(encrypted), new Secret(Password + "?")));
        }
    }

    [Fact]
    public void ToString_OfAKey_IsItsId()
    {
        using var key = SigningKey.Create(KeyAlgorithm.EcdsaP256Sha256);

        Assert.Equal(key.PublicKey.Id, key.ToString());
        Assert.Equal(key.PublicKey.Id, key.PublicKey.ToString());
        Assert.Equal(Secret.Mask, $"{key.ToPem()}");
    }

    private static void AssertSilent(string pem, Func<object> read)
    {
        var said = Assert.Throws<TrustKeyException>(read).ToString();
        var content = new string(pem.AsSpan()[PemEncoding.Find(pem).Base64Data]).ReplaceLineEndings("");
        for (var start = 0; start + 12 <= content.Length; start++)
        {
            Assert.DoesNotContain(content.Substring(start, 12), said, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Password, said, StringComparison.Ordinal);
    }
}

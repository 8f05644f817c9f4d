using Itential.Diagnostics;
using Otumat.Tests.Trust.Hashing;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Keys;

/// <summary>Every form that OpenSSL writes a key in is read, or refused with the remedy.</summary>
public sealed class OpenSslKeyTests : IDisposable
{
    private const string Password = "correct horse battery";
    private const string Rsa = "openssl genrsa 2048 2>errors > rsa.pem";
    private const string Curve = "openssl ecparam -name prime256v1 -genkey -noout > ec.pem";

    private readonly TreeFolder _tree = new();

    public void Dispose() => _tree.Dispose();

    [Theory]
    [InlineData(Rsa, "cat rsa.pem", "PRIVATE KEY")]
    [InlineData(Rsa, "openssl rsa -in rsa.pem -traditional 2>errors", "RSA PRIVATE KEY")]
    [InlineData(Curve, "cat ec.pem", "EC PRIVATE KEY")]
    [InlineData(Curve, "openssl pkcs8 -topk8 -nocrypt -in ec.pem", "PRIVATE KEY")]
    public void FromPem_PrivateForm_HasTheIdOfItsPublicForm(string make, string convert, string label)
    {
        var pem = Sh($"{make} && {convert}");
        var info = Sh($"{convert} | openssl pkey -pubout");

        using var key = SigningKey.FromPem(new Secret(pem));

        Assert.StartsWith($"-----BEGIN {label}-----", pem, StringComparison.Ordinal);
        Assert.Equal(VerificationKey.FromPem(info), key.PublicKey);
        Assert.Equal(info, key.PublicKey.ToPem());
        Assert.Equal(Sh($"{convert} | openssl pkey -pubout -outform DER | sha256sum").Split(' ')[0], key.PublicKey.Id);
    }

    [Theory]
    [InlineData(Rsa, "rsa.pem")]
    [InlineData(Curve, "ec.pem")]
    public void FromPem_EncryptedKey_NeedsItsPassword(string make, string file)
    {
        var pem = new Secret(Sh($"{make} && openssl pkcs8 -topk8 -in {file} -passout 'pass:{Password}'"));

        using (var key = SigningKey.FromPem(pem, new Secret(Password)))
        {
            Assert.Equal(VerificationKey.FromPem(Sh($"openssl pkey -in {file} -pubout")), key.PublicKey);
        }

        Assert.Contains("no password", Refused(() => SigningKey.FromPem(pem)), StringComparison.Ordinal);
        Assert.Contains("password is wrong", Refused(() => SigningKey.FromPem(pem, new Secret("wrong"))), StringComparison.Ordinal);
        Assert.Contains("password is wrong", Refused(() => SigningKey.FromPem(pem, new Secret(""))), StringComparison.Ordinal);
    }

    [Fact]
    public void FromPem_BothPublicForms_AreTheSameKey()
    {
        var numbers = Sh($"{Rsa} && openssl rsa -in rsa.pem -RSAPublicKey_out 2>errors");

        Assert.StartsWith("-----BEGIN RSA PUBLIC KEY-----", numbers, StringComparison.Ordinal);
        Assert.Equal(VerificationKey.FromPem(Sh("openssl rsa -in rsa.pem -pubout 2>errors")), VerificationKey.FromPem(numbers));
    }

    [Fact]
    public void ToPem_Encrypted_IsReadByOpenSsl()
    {
        using var key = SigningKey.Create(KeyAlgorithm.EcdsaP256Sha256);
        File.WriteAllText(Path.Combine(_tree.Path, "key.pem"), key.ToPem(new Secret(Password)).Reveal());

        Assert.Equal(key.PublicKey.ToPem(), Sh($"openssl pkey -in key.pem -passin 'pass:{Password}' -pubout"));
    }

    [Theory]
    [InlineData("openssl genrsa -traditional -aes128 -passout pass:abcdef 2048 2>errors", "openssl pkcs8 -topk8")]
    [InlineData("openssl genrsa 1024 2>errors", "2048")]
    [InlineData("openssl genrsa -traditional 2040 2>errors", "2048")]
    [InlineData("openssl genrsa 2046 2>errors", "2046 bits")]
    [InlineData("openssl ecparam -name secp384r1 -genkey -noout", "P-256")]
    [InlineData("openssl ecparam -name secp256k1 -genkey -noout", "P-256")]
    [InlineData("openssl ecparam -name secp384r1 -genkey -noout | openssl pkcs8 -topk8 -nocrypt", "P-256")]
    [InlineData("openssl ecparam -name prime256v1 -genkey -noout -param_enc explicit", "otumat keygen")]
    [InlineData("openssl ecparam -name prime256v1 -genkey", "more than one PEM block")]
    [InlineData("openssl genpkey -algorithm ed25519", "otumat keygen")]
    [InlineData("openssl genpkey -algorithm x25519", "otumat keygen")]
    [InlineData("openssl dsaparam -noout -genkey 1024 2>errors", "PEM block")]
    [InlineData("openssl genrsa 2048 2>errors > a.pem && cat a.pem a.pem", "more than one PEM block")]
    [InlineData("openssl genrsa 2048 2>errors | openssl pkey -pubout", "no private key")]
    [InlineData("openssl genrsa 2048 2>errors | openssl pkey -outform DER | tail -c +1 | base64", "no PEM key")]
    [InlineData("echo garbage", "no PEM key")]
    [InlineData("true", "no PEM key")]
    public void FromPem_UnusablePrivateKey_IsRefusedWithTheRemedy(string make, string remedy)
    {
        var pem = Sh(make);

        Assert.Contains(remedy, Refused(() => SigningKey.FromPem(new Secret(pem))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("openssl genrsa 1024 2>errors | openssl pkey -pubout", "2048")]
    [InlineData("openssl genrsa 2046 2>errors | openssl pkey -pubout", "2046 bits")]
    [InlineData("openssl genrsa -3 2048 2>errors | openssl pkey -outform PEM", "private key")]
    [InlineData("openssl genrsa 2048 2>errors | openssl rsa -traditional 2>errors", "private key")]
    [InlineData("openssl ecparam -name prime256v1 -genkey -noout", "private key")]
    [InlineData("openssl ecparam -name secp384r1 -genkey -noout | openssl pkey -pubout", "P-256")]
    [InlineData("openssl ecparam -name prime256v1 -genkey -noout -param_enc explicit | openssl pkey -pubout", "otumat keygen")]
    [InlineData("openssl genpkey -algorithm ed25519 | openssl pkey -pubout", "otumat keygen")]
    [InlineData("openssl genpkey -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048 2>errors | openssl pkey -pubout", "otumat keygen")]
    [InlineData("openssl genrsa 2048 2>errors | openssl pkey -pubout > a.pem && cat a.pem a.pem", "more than one PEM block")]
    [InlineData("echo garbage", "no PEM key")]
    public void FromPem_UnusablePublicKey_IsRefusedWithTheRemedy(string make, string remedy)
    {
        var pem = Sh(make);

        Assert.Contains(remedy, Refused(() => VerificationKey.FromPem(pem)), StringComparison.Ordinal);
    }

    private static string Refused(Func<object> read) => Assert.Throws<TrustKeyException>(read).Message;

    private string Sh(string commands) => Shell.Run(_tree.Path, "sh", "-c", commands);
}

using Otumat.Tests.Trust.Hashing;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Signatures;

/// <summary>The commands of git and OpenSSL take what is signed here, and what they sign is taken here.</summary>
public sealed class OpenSslTests : IDisposable
{
    private const string Verification = "openssl dgst -sha256 -sigopt rsa_padding_mode:pss -verify key.pub -signature raw.sig hash.txt";

    private readonly TreeFolder _tree = new TreeFolder().Add("__init__.py", "x = 1\n").Add("sub/run.sh", "#!/bin/sh\n").MakeExecutable("sub/run.sh").Link("link", "sub/é");

    public void Dispose() => _tree.Dispose();

    [Theory]
    [InlineData(2048, "base64 -d")]
    [InlineData(2048, "openssl base64 -d -A")]
    [InlineData(4096, "base64 -d")]
    [InlineData(4096, "openssl base64 -d -A")]
    public void Sign_ThenOpenSsl_Verifies(int bits, string decoding)
    {
        MakeKeys(bits);
        using var key = SigningKey.FromFile(In("key.pem"));
        File.WriteAllText(In("plugin1.sig"), PackageSignature.Sign(_tree.Git(), key));
        WriteGitHash();

        Sh($"{decoding} < plugin1.sig > raw.sig");

        Assert.Equal("Verified OK\n", Sh(Verification));
        File.WriteAllText(In("hash.txt"), new string('a', 40));
        Assert.NotEqual(0, Shell.Try(_tree.Path, "sh", "-c", Verification).Code);
    }

    [Theory]
    [InlineData(2048, "", "base64")]
    [InlineData(2048, "", "openssl base64")]
    [InlineData(2048, "-sigopt rsa_pss_saltlen:digest", "base64 -w 0")]
    [InlineData(2048, "-sigopt rsa_pss_saltlen:0", "openssl base64 -A")]
    [InlineData(4096, "", "openssl base64")]
    [InlineData(4096, "-sigopt rsa_pss_saltlen:max", "base64")]
    public void OpenSsl_ThenVerify_IsLegacyWeak(int bits, string salt, string encoding)
    {
        MakeKeys(bits);
        WriteGitHash();
        Sh($"openssl dgst -sha256 -sigopt rsa_padding_mode:pss {salt} -sign key.pem hash.txt | {encoding} > plugin1.sig");
        var text = File.ReadAllText(In("plugin1.sig"));

        foreach (var form in new[] { "key.pub", "key.pkcs1.pub" })
        {
            Assert.Equal(TrustStatus.LegacyWeak, PackageSignature.Verify(_tree.Git(), text, VerificationKey.FromFile(In(form))).Status);
        }

        _tree.Add("__init__.py", "x = 2\n");
        Assert.Equal(TrustStatus.InvalidSignature, PackageSignature.Verify(_tree.Git(), text, VerificationKey.FromFile(In("key.pub"))).Status);
    }

    private void MakeKeys(int bits) => Sh($"openssl genrsa -out key.pem {bits} 2>errors && openssl rsa -in key.pem -pubout -out key.pub 2>errors && openssl rsa -in key.pem -RSAPublicKey_out -out key.pkcs1.pub 2>errors");

    // Signed without the line feed that git prints.
    private void WriteGitHash() => File.WriteAllText(In("hash.txt"), Shell.GitHash(_tree.Path, "plugin1"));

    private string In(string name) => Path.Combine(_tree.Path, name);

    private string Sh(string commands) => Shell.Run(_tree.Path, "sh", "-c", commands);
}

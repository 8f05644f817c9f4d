using Itential.Diagnostics;
using Otumat.Tests.Trust.Hashing;
using Otumat.Trust;

namespace Otumat.Tests.Weaknesses;

/// <summary>The original answers with exceptions of five kinds, takes junk in base64, and needs an unencrypted key file. Here bad content is a result, base64 is strict, and a key may be encrypted.</summary>
public sealed class T11AnswerTests : IDisposable
{
    private const string Hash = "f89ea6e5ec14887d849bd583a209626fa7b8ab56";

    private readonly SigningKey _key = SigningKey.Create(KeyAlgorithm.RsaPssSha256, 2048);

    public void Dispose() => _key.Dispose();

    [Theory]
    [InlineData("*")]
    [InlineData(" ")]
    [InlineData("\n\n")]
    [InlineData("\u00E9")]
    public void JunkInTheSignature_IsMalformed(string junk) =>
        Assert.Equal(TrustStatus.Malformed, PackageSignature.Verify(Hash, PackageSignature.Sign(Hash, _key).Insert(100, junk), _key.PublicKey).Status);

    [Theory]
    [InlineData("", TrustStatus.Unsigned)]
    [InlineData("AQI", TrustStatus.Malformed)]
    [InlineData("AQID", TrustStatus.InvalidSignature)]
    [InlineData("no signature at all", TrustStatus.Malformed)]
    public void BadSignature_IsAResultWithAReason(string text, TrustStatus status)
    {
        var result = PackageSignature.Verify(Hash, text, _key.PublicKey);

        Assert.Equal(status, result.Status);
        Assert.NotEmpty(result.Reason);
    }

    [Fact]
    public void SignatureWithTheSaltOfTheOriginal_AndWithTheStandardOne_AreBothRead()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "otumat-vectors");
        var key = VerificationKey.FromPem(File.ReadAllText(Path.Combine(folder, "keys", "rsa2048-spki.pub.pem")));

        foreach (var maker in new[] { "otumat", "dotnet-pss" })
        {
            Assert.Equal(TrustStatus.LegacyWeak, PackageSignature.Verify(Hash, File.ReadAllText(Path.Combine(folder, "sigs", $"plugin1.{maker}.2048.sig")), key).Status);
        }
    }

    [Fact]
    public void EncryptedKeyFile_Signs()
    {
        using var tree = new TreeFolder();
        var password = new Secret("correct horse battery");
        tree.Add("key.pem", _key.ToPem(password).Reveal());
        File.SetUnixFileMode(tree.In("key.pem"), UnixFileMode.UserRead);

        using var read = SigningKey.FromFile(tree.In("key.pem"), password);

        Assert.Equal(TrustStatus.LegacyWeak, PackageSignature.Verify(Hash, PackageSignature.Sign(Hash, read), _key.PublicKey).Status);
        Assert.Throws<TrustKeyException>(() => SigningKey.FromFile(tree.In("key.pem")));
    }
}

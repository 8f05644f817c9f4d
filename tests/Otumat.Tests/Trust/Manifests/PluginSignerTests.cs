using System.Security.Cryptography;
using Otumat.Tests.Usage;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Manifests;

[Collection(nameof(EnvironmentGroup))]
public sealed class PluginSignerTests
{
    private const string Epoch = "SOURCE_DATE_EPOCH";

    [Fact]
    public void Signing_WritesEveryFile_WithLengthAndDigest()
    {
        using var place = new TrustedPlace().Signed();

        var manifest = ManifestText.Read(File.ReadAllBytes(place.Manifest), out _)!;

        Assert.Equal(["Acme.Routers.dll", "de/texts.resources.dll", "empty.txt", "runtimes/linux-x64/native/libfast.so"], manifest.Files.Select(file => file.Path));
        Assert.Equal([17, 6, 0, 6], manifest.Files.Select(file => file.Length));
        Assert.Equal(Convert.ToHexString(SHA256.HashData("native"u8)).ToLowerInvariant(), manifest.Files[3].Sha256);
        Assert.Equal(SigningKeys.Curve.PublicKey.Id, manifest.KeyId);
        Assert.Equal(("Acme.Routers", "1.2.3", "net8.0"), (manifest.Id, manifest.Version, manifest.Framework));
    }

    [Fact]
    public void Created_IsWhatTheVariableSays_AndLeftOutWithout()
    {
        using var place = new TrustedPlace().With("a.dll");
        using (new Variables((Epoch, "1700000000")))
        {
            place.Signed();
        }

        var withTime = ManifestText.Read(File.ReadAllBytes(place.Manifest), out _)!;
        using (new Variables((Epoch, null)))
        {
            place.Signed();
        }

        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1700000000), withTime.Created);
        Assert.Null(ManifestText.Read(File.ReadAllBytes(place.Manifest), out _)!.Created);
    }

    [Fact]
    public void Created_OfNoTime_IsRefused()
    {
        using var place = new TrustedPlace().With("a.dll");
        using var variables = new Variables((Epoch, "yesterday"));

        var error = Assert.Throws<ArgumentException>(() => place.Signed());

        Assert.Contains("SOURCE_DATE_EPOCH is 'yesterday'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Signing_Again_CoversNeitherManifestNorSignature()
    {
        using var place = new TrustedPlace().Signed();
        var before = File.ReadAllBytes(place.Manifest);

        place.Signed();

        Assert.Equal(before, File.ReadAllBytes(place.Manifest));
    }

    [Theory]
    [InlineData("a:b.dll")]
    [InlineData("nul.dll")]
    [InlineData("dot.")]
    public void Signing_OfForbiddenPath_IsRefusedWithItsName(string path)
    {
        using var place = new TrustedPlace().With(path);

        var error = Assert.Throws<ArgumentException>(() => place.Signed());

        Assert.Contains($"'{path}'", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(place.Manifest));
    }

    [Fact]
    public void Signing_OfTwoNamesThatDifferInCase_IsRefused()
    {
        using var place = new TrustedPlace().With("a.dll").With("A.dll");

        Assert.Contains("case", Assert.Throws<ArgumentException>(() => place.Signed()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Signing_OfLinkOrPipe_IsRefusedWithItsName()
    {
        using var place = new TrustedPlace().With("a.dll");
        File.CreateSymbolicLink(place.In("link.dll"), place.In("a.dll"));

        Assert.Contains("link.dll", Assert.Throws<IOException>(() => place.Signed()).Message, StringComparison.Ordinal);

        File.Delete(place.In("link.dll"));
        Shell.Run(place.Plugin, "mkfifo", "pipe");

        Assert.Contains("pipe", Assert.Throws<IOException>(() => place.Signed()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Signing_OfNothing_IsRefused()
    {
        using var place = new TrustedPlace();

        Assert.Throws<ArgumentException>(() => PluginSigner.SignFolder(TrustedPlace.Identity(), place.Plugin, SigningKeys.Curve));
        Assert.Throws<DirectoryNotFoundException>(() => PluginSigner.SignFolder(TrustedPlace.Identity(), place.In("missing"), SigningKeys.Curve));
    }

    [Fact]
    public void Signing_WithShortKey_IsRefused()
    {
        using var place = new TrustedPlace();

        Assert.Contains("2048 bits", Assert.Throws<TrustKeyException>(() => place.Signed(SigningKeys.ShortRsa)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no version", "net8.0")]
    [InlineData("1.0.0", "NET 8")]
    public void Signing_AsUnusableIdentity_IsRefused(string version, string framework)
    {
        using var place = new TrustedPlace().With("a.dll");

        Assert.Throws<ArgumentException>(() => PluginSigner.SignFolder(TrustedPlace.Identity(version, framework), place.Plugin, SigningKeys.Curve));
    }

    [Fact]
    public void Sign_SourceThatIsNoPlainFile_IsRefusedAndNotWaitedFor()
    {
        var error = Assert.Throws<IOException>(() => PluginSigner.Sign(TrustedPlace.Identity(), [new PluginSource("a.txt", "/dev/zero")], SigningKeys.Curve));

        Assert.Contains("'/dev/zero' is no plain file", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Sign_IdThatIsTooLong_IsRefused(int length, bool isTaken)
    {
        var identity = TrustedPlace.Identity() with { Id = new string('a', length) };
        var sign = () => PluginSigner.Sign(identity, [new PluginSource("a.dll", typeof(PluginSignerTests).Assembly.Location)], SigningKeys.Curve);

        Assert.Equal(isTaken, Record.Exception(sign) is null);
    }
}

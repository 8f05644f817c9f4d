using Otumat.Trust;

namespace Otumat.Tests.Trust.Documentation;

/// <summary>What the page's commands make by hand is valid here, and what is made here they find good.</summary>
public sealed class HandMadeTests
{
    private const string Good = "Verified OK\n";

    [Theory]
    [InlineData("rsa-key")]
    [InlineData("ecdsa-key")]
    public void KeyId_ByHand_IsTheSame(string key)
    {
        using var plugin = new HandMade(key);

        Assert.Equal($"{plugin.PublicKey.Id}\n", plugin.Run("key-id"));
    }

    [Fact]
    public void PackageHash_SignedByHand_VerifiesHere()
    {
        using var plugin = new HandMade("rsa-key");
        plugin.Run("package-hash", "package-sign");

        var hash = PackageHash.Compute(plugin.Folder, PackageHashFormat.Git);

        Assert.Equal(File.ReadAllText(plugin.In("hash.txt")), hash);
        Assert.Equal(TrustStatus.LegacyWeak, PackageSignature.Verify(hash, File.ReadAllText(plugin.In("plugin.sig")), plugin.PublicKey).Status);
    }

    [Fact]
    public void PackageHash_SignedHere_VerifiesByHand()
    {
        using var plugin = new HandMade("rsa-key");
        using var key = plugin.SigningKey();
        File.WriteAllText(plugin.In("plugin.sig"), PackageSignature.Sign(PackageHash.Compute(plugin.Folder, PackageHashFormat.Git), key));

        Assert.Equal(Good, plugin.Run("package-hash", "package-verify"));
        plugin.Write("empty.txt", "not empty");
        Assert.NotEqual(0, plugin.Try("package-hash", "package-verify"));
    }

    [Theory]
    [InlineData("rsa")]
    [InlineData("ecdsa")]
    public void Manifest_MadeByHand_VerifiesHere(string kind)
    {
        using var plugin = new HandMade($"{kind}-key");
        plugin.Run("manifest-write", "manifest-encode", $"{kind}-sign");

        Assert.Equal(TrustStatus.Valid, plugin.Verify().Status);
        Assert.Equal(Good, plugin.Run("manifest-encode", $"{kind}-verify"));

        plugin.Write("empty.txt", "not empty");
        Assert.Equal(["empty.txt"], plugin.Verify().Changed);
    }

    [Theory]
    [InlineData("rsa")]
    [InlineData("ecdsa")]
    public void Manifest_MadeHere_VerifiesByHand(string kind)
    {
        using var plugin = new HandMade($"{kind}-key");
        using var key = plugin.SigningKey();
        PluginSigner.SignFolder(new PluginIdentity { Id = HandMade.Id, Version = "1.2.3", Framework = "net10.0" }, plugin.Folder, key);

        Assert.Equal(Good, plugin.Run("manifest-encode", $"{kind}-verify"));
        File.AppendAllText(Path.Join(plugin.Folder, TrustFiles.ManifestOf(HandMade.Id)), " ");
        Assert.NotEqual(0, plugin.Try("manifest-encode", $"{kind}-verify"));
    }
}

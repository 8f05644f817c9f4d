using Otumat.Trust;

namespace Otumat.Tests.Trust.Loading;

/// <summary>What is not valid is not loaded.</summary>
public sealed class TryLoadTests
{
    private static readonly DateTimeOffset LongAgo = new(2001, 2, 3, 4, 5, 6, TimeSpan.Zero);

    [Fact]
    public void TryLoad_SignedPlugin_IsValid()
    {
        using var author = PluginAuthor.OfGreeter();

        Assert.Equal(TrustStatus.Valid, author.TryLoad().Status);
    }

    [Theory]
    [InlineData(TrustStatus.Unsigned)]
    [InlineData(TrustStatus.UntrustedKey)]
    [InlineData(TrustStatus.Modified)]
    [InlineData(TrustStatus.InvalidSignature)]
    [InlineData(TrustStatus.Expired)]
    [InlineData(TrustStatus.Revoked)]
    [InlineData(TrustStatus.RolledBack)]
    [InlineData(TrustStatus.Malformed)]
    public void TryLoad_NotValid_IsAResultAndLoadThrowsIt(TrustStatus status)
    {
        using var author = PluginAuthor.OfGreeter();
        Spoil(author, status);

        Assert.Equal(status, author.TryLoad().Status);
        Assert.Equal(status, Assert.Throws<UntrustedPluginException>(() => author.Load()).Result.Status);
    }

    [Fact]
    public void TryLoad_ExpiredByTheGivenClock_IsRefused()
    {
        using var author = PluginAuthor.OfGreeter();
        var clock = new TestKit.ManualTimeProvider();
        author.Sign(expires: clock.Start.AddDays(1));
        var loader = new TrustedPluginLoader(author.Options with { Time = clock });
        var before = loader.TryLoad(PluginAuthor.Id, author.Folder, out var plugin);
        plugin?.Dispose();

        clock.Advance(TimeSpan.FromDays(2));

        Assert.Equal(TrustStatus.Valid, before.Status);
        Assert.Equal(TrustStatus.Expired, loader.TryLoad(PluginAuthor.Id, author.Folder, out _).Status);
    }

    private static void Spoil(PluginAuthor author, TrustStatus status)
    {
        switch (status)
        {
            case TrustStatus.Unsigned:
                File.Delete(author[TrustFiles.ManifestOf(PluginAuthor.Id)]);
                File.Delete(author[TrustFiles.SignatureOf(PluginAuthor.Id)]);
                break;
            case TrustStatus.UntrustedKey:
                using (var stranger = SigningKey.Create(KeyAlgorithm.EcdsaP256Sha256))
                {
                    author.Sign(key: stranger);
                }

                break;
            case TrustStatus.Modified:
                author.Write("Acme.Plugin.dll", Source.Greeter(PluginAuthor.Id, "\"boo\"").Compile());
                break;
            case TrustStatus.InvalidSignature:
                var signature = File.ReadAllText(author[TrustFiles.SignatureOf(PluginAuthor.Id)]);
                author.Sign(version: "1.0.1");
                File.WriteAllText(author[TrustFiles.SignatureOf(PluginAuthor.Id)], signature);
                break;
            case TrustStatus.Expired:
                author.Sign(expires: LongAgo);
                break;
            case TrustStatus.Revoked:
                Assert.True(author.Store.Revoke(author.Key.PublicKey.Id));
                break;
            case TrustStatus.RolledBack:
                Assert.Equal(TrustStatus.Valid, author.Sign(version: "2.0.0").TryLoad().Status);
                author.Sign(version: "1.0.0");
                break;
            default:
                File.WriteAllText(author[TrustFiles.ManifestOf(PluginAuthor.Id)], "{");
                break;
        }
    }
}

using Otumat.Tests.Trust;
using Otumat.Trust;

namespace Otumat.Tests.Weaknesses;

/// <summary>The original signs nothing, and says nothing, where the key is missing or a path is wrong, and leaves an old signature. Here signing works or fails, and no old signature stays.</summary>
public sealed class T5SilentSigningTests : IDisposable
{
    private readonly TrustedPlace _place = new TrustedPlace().Signed().Trusting();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void MissingKey_IsAnErrorThatNamesTheFile()
    {
        var missing = _place.Beside("no-such-key.pem");

        Assert.Contains(missing, Assert.Throws<TrustKeyException>(() => SigningKey.FromFile(missing)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingFolder_IsAnErrorThatNamesIt()
    {
        var missing = _place.Beside("no-such-folder");

        Assert.Contains(missing, Assert.ThrowsAny<IOException>(() => PluginSigner.SignFolder(TrustedPlace.Identity(), missing, SigningKeys.Curve)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OldSignature_OverANewManifest_IsNotValid()
    {
        var old = File.ReadAllText(_place.Signature);
        _place.Signed(version: "1.2.4");
        File.WriteAllText(_place.Signature, old);

        Assert.Equal(TrustStatus.InvalidSignature, _place.Verify().Status);
    }
}

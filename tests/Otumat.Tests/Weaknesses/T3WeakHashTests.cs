using Otumat.Tests.Trust.Hashing;
using Otumat.Trust;

namespace Otumat.Tests.Weaknesses;

/// <summary>SHA-1 alone binds the original's signature to the content. Here the best that such a signature gives is "weak", which is not valid.</summary>
public sealed class T3WeakHashTests
{
    [Theory]
    [InlineData(PackageHashFormat.Git)]
    [InlineData(PackageHashFormat.Legacy)]
    public void GoodSignature_OverAPackageHash_IsWeakAndNeverValid(PackageHashFormat format)
    {
        using var tree = new TreeFolder().Add("__init__.py", "x = 1\n");
        using var key = SigningKey.Create(KeyAlgorithm.RsaPssSha256);
        var hash = PackageHash.Compute(tree.Package, format);

        var result = PackageSignature.Verify(hash, PackageSignature.Sign(hash, key), key.PublicKey);

        Assert.Equal(TrustStatus.LegacyWeak, result.Status);
        Assert.False(result.IsValid);
        Assert.Contains("SHA-1", result.Reason, StringComparison.Ordinal);
        Assert.Contains("trust manifest", Assert.Throws<UntrustedPluginException>(result.EnsureValid).Message, StringComparison.Ordinal);
    }
}

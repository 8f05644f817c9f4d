using Otumat.Tests.Trust.Hashing;
using Otumat.Trust;

namespace Otumat.Tests.Weaknesses;

/// <summary>A signature over nothing verifies any package below a path with "pycache" in the original. Here nothing is neither signed nor verified, and a missing folder is an error.</summary>
public sealed class T2EmptyListingTests : IDisposable
{
    private readonly TreeFolder _tree = new TreeFolder("my-pycache-dir").Add("plugin1/__init__.py", "import os\n");
    private readonly SigningKey _key = SigningKey.Create(KeyAlgorithm.RsaPssSha256, 2048);

    public void Dispose()
    {
        _key.Dispose();
        _tree.Dispose();
    }

    [Fact]
    public void PackageBelowThatPath_HasAHashOfItsOwn()
    {
        var package = _tree.In("plugin1");

        Assert.Equal(PackageHash.Empty, PackageHash.Compute(package, PackageHashFormat.Legacy));
        Assert.NotEqual(PackageHash.Empty, PackageHash.Compute(package, PackageHashFormat.Git));
    }

    [Fact]
    public void EmptyListing_IsNotSigned() => Assert.Throws<ArgumentException>(() => PackageSignature.Sign(PackageHash.Empty, _key));

    [Fact]
    public void EmptyListing_SignedElsewhere_DoesNotVerify()
    {
        var signature = SignatureText.Write(_key.Sign(System.Text.Encoding.ASCII.GetBytes(PackageHash.Empty)));
        var result = PackageSignature.Verify(PackageHash.Compute(_tree.In("plugin1"), PackageHashFormat.Legacy), signature, _key.PublicKey);

        Assert.Equal(TrustStatus.Malformed, result.Status);
        Assert.Contains("empty listing", result.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PackageHashFormat.Git)]
    [InlineData(PackageHashFormat.Legacy)]
    public void FolderWithAnotherName_IsAnErrorThatNamesIt(PackageHashFormat format)
    {
        var missing = Path.Combine(_tree.Path, "plugin_1");

        Assert.Contains(missing, Assert.Throws<DirectoryNotFoundException>(() => PackageHash.Compute(missing, format)).Message, StringComparison.Ordinal);
    }
}

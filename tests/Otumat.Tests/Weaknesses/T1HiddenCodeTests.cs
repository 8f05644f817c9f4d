using Otumat.Tests.Trust.Hashing;
using Otumat.Trust;

namespace Otumat.Tests.Weaknesses;

/// <summary>The original leaves out each path with "pycache" in it, code that runs included. Here the git hash covers every file, and only the legacy format repeats the fault.</summary>
public sealed class T1HiddenCodeTests : IDisposable
{
    private readonly TreeFolder _tree = new TreeFolder().Add("__init__.py", "from .core import run\n").Add("core.py", "def run(): pass\n");

    public void Dispose() => _tree.Dispose();

    [Theory]
    [InlineData("evil_pycache_helper.py")]
    [InlineData("pycached/__init__.py")]
    [InlineData("__pycache__/core.cpython-311.pyc")]
    public void PlantedFile_ThatTheOriginalDoesNotSee_FailsTheSignature(string path)
    {
        using var key = SigningKey.Create(KeyAlgorithm.RsaPssSha256, 2048);
        var signature = PackageSignature.Sign(_tree.Git(), key);
        var legacy = _tree.Legacy();
        _tree.Add(path, "import os\n");

        Assert.Equal(legacy, _tree.Legacy());
        Assert.Equal(TrustStatus.InvalidSignature, PackageSignature.Verify(_tree.Git(), signature, key.PublicKey).Status);
    }

    [Fact]
    public void ChangedBytecode_FailsTheSignature()
    {
        _tree.Add("__pycache__/core.cpython-311.pyc", [0, 0xFF]);
        var before = _tree.Git();

        Assert.NotEqual(before, _tree.Add("__pycache__/core.cpython-311.pyc", [0, 0xFE]).Git());
    }
}

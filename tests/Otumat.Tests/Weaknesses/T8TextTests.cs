using Otumat.Tests.Trust;
using Otumat.Tests.Trust.Hashing;
using Otumat.Trust;

namespace Otumat.Tests.Weaknesses;

/// <summary>The original reads text: rewritten ends of lines and an executable bit go unnoticed, lengths are those of characters, and binary files end it. Here bytes count.</summary>
public sealed class T8TextTests : IDisposable
{
    private readonly TreeFolder _tree = new TreeFolder().Add("a.sh", "one\ntwo\n");

    public void Dispose() => _tree.Dispose();

    [Theory]
    [InlineData("one\r\ntwo\r\n")]
    [InlineData("one\rtwo\r")]
    public void RewrittenEndsOfLines_ChangeTheHash(string text)
    {
        var (git, legacy) = (_tree.Git(), _tree.Legacy());
        _tree.Add("a.sh", text);

        Assert.Equal(legacy, _tree.Legacy());
        Assert.NotEqual(git, _tree.Git());
    }

    [Fact]
    public void ExecutableBit_ChangesTheHash()
    {
        var (git, legacy) = (_tree.Git(), _tree.Legacy());
        _tree.MakeExecutable("a.sh");

        Assert.Equal(legacy, _tree.Legacy());
        Assert.NotEqual(git, _tree.Git());
    }

    [Fact]
    public void BinaryAndNonAsciiContent_HashAsInGit()
    {
        _tree.Add("native.so", [0x7F, 0x45, 0x4C, 0x46, 0xFF, 0xFE]).Add("é.txt", "日本 😀\n");

        Assert.Equal(Shell.GitHash(_tree.Path, "plugin1"), _tree.Git());
        Assert.Contains("native.so", Assert.Throws<InvalidDataException>(_tree.Legacy).Message, StringComparison.Ordinal);
    }
}

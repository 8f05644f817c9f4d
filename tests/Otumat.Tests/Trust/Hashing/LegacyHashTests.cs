using Otumat.Trust;

namespace Otumat.Tests.Trust.Hashing;

/// <summary>The legacy rendering ends whatever links there are, and reads text as the original does.</summary>
public sealed class LegacyHashTests : IDisposable
{
    private readonly TreeFolder _tree = new TreeFolder().Add("a.py", "a = 1\n");

    public void Dispose() => _tree.Dispose();

    [Theory]
    [InlineData("loop", ".")]
    [InlineData("sub/up", "../..")]
    public void Compute_LinkToAFolderAbove_IsRefused(string link, string target)
    {
        _tree.Link(link, target);

        Assert.Contains("circle", Assert.Throws<InvalidDataException>(_tree.Legacy).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compute_TwoLinksToTheFolderItself_EndsAtOnce()
    {
        _tree.Link("one", ".").Link("two", ".");

        Assert.Throws<InvalidDataException>(_tree.Legacy);
    }

    [Fact]
    public void Compute_LinksToEachOther_AreRefused()
    {
        _tree.Link("one", "two").Link("two", "one");

        Assert.Throws<InvalidDataException>(_tree.Legacy);
    }

    [Fact]
    public void Compute_LinksThatMultiply_EndWithAnError()
    {
        for (var level = 0; level < 24; level++)
        {
            _tree.Link($"level{level}/one", $"../level{level + 1}").Link($"level{level}/two", $"../level{level + 1}");
        }

        _tree.Add("level24/a.py", "");

        Assert.Contains("more than", Assert.Throws<InvalidDataException>(_tree.Legacy).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compute_LinkToADevice_IsRefused()
    {
        _tree.Link("endless", "/dev/zero");

        Assert.Throws<InvalidDataException>(_tree.Legacy);
    }

    [Theory]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(131_071)]
    public void Compute_LineEndAcrossReads_IsOneLineFeed(int length)
    {
        var filler = new string('é', length / 2) + new string('x', length % 2);
        var before = _tree.Add("b.txt", filler + "\n\nend\n").Legacy();

        Assert.Equal(before, _tree.Add("b.txt", filler + "\r\n\rend\r").Legacy());
        Assert.NotEqual(before, _tree.Add("b.txt", filler + "\r\n\r\r\nend\r").Legacy());
    }

    [Fact]
    public void Compute_TextThatBreaksOffInACharacter_IsRefused()
    {
        _tree.Add("b.txt", [0x61, 0xC3]);

        Assert.Contains("b.txt", Assert.Throws<InvalidDataException>(_tree.Legacy).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compute_FolderThatIsALink_IsFollowed()
    {
        var link = Directory.CreateDirectory(Path.Combine(_tree.Path, "other")).FullName;
        File.CreateSymbolicLink(Path.Combine(link, "plugin1"), _tree.Package);

        Assert.Equal(_tree.Legacy(), PackageHash.Compute(Path.Combine(link, "plugin1"), PackageHashFormat.Legacy));
    }
}

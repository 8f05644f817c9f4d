using Otumat.Tests.Trust;
using Otumat.Tests.Trust.Hashing;
using Otumat.Trust;

namespace Otumat.Tests.Weaknesses;

/// <summary>The original follows links: content outside the package counts as inside, another target with equal content goes unnoticed, and circles recurse. Here the git hash records where a link points.</summary>
public sealed class T7LinkTests : IDisposable
{
    private readonly TreeFolder _tree = new TreeFolder().Add("a.py", "same\n").Add("b.py", "same\n").Link("link.py", "a.py");

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void LinkToOtherContentThatIsEqual_ChangesTheHash()
    {
        var (git, legacy) = (_tree.Git(), _tree.Legacy());
        File.Delete(_tree.In("link.py"));
        _tree.Link("link.py", "b.py");

        Assert.Equal(legacy, _tree.Legacy());
        Assert.NotEqual(git, _tree.Git());
    }

    [Fact]
    public void FileThatBecomesALink_ChangesTheHash()
    {
        var (git, legacy) = (_tree.Git(), _tree.Legacy());
        File.Delete(_tree.In("b.py"));
        _tree.Link("b.py", "a.py");

        Assert.Equal(legacy, _tree.Legacy());
        Assert.NotEqual(git, _tree.Git());
    }

    [Fact]
    public void LinkOutOfThePackage_IsNotRead()
    {
        var outside = Path.Combine(_tree.Path, "outside.py");
        File.WriteAllText(outside, "one\n");
        _tree.Link("out.py", "../outside.py");
        var git = _tree.Git();
        File.WriteAllText(outside, "other\n");

        Assert.Equal(git, _tree.Git());
        Assert.Equal(Shell.GitHash(_tree.Path, "plugin1"), git);
    }

    [Fact]
    public void LinksInACircle_EndInBothFormats()
    {
        _tree.Link("sub/up", "..");

        Assert.Equal(Shell.GitHash(_tree.Path, "plugin1"), _tree.Git());
        Assert.Throws<InvalidDataException>(_tree.Legacy);
    }
}

using Otumat.Tests.Trust;
using Otumat.Tests.Trust.Hashing;
using Otumat.Trust;

namespace Otumat.Tests.Weaknesses;

/// <summary>The original's hash differs from system to system, by separator and order. Here the git hash has one separator and the order of bytes; only the legacy format repeats the fault.</summary>
public sealed class T9SystemTests : IDisposable
{
    private readonly TreeFolder _tree = new TreeFolder().Add("a.py", "a\n").Add("B.py", "b\n").Add("_x.py", "x\n").Add("sub/c.py", "c\n");

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void LegacyHash_OfTwoSystems_Differs()
    {
        var path = PackagePath.Of(_tree.Package);

        Assert.NotEqual(PackageHash.OfLegacy(path, LegacyPlatform.Unix), PackageHash.OfLegacy(path, LegacyPlatform.Windows));
    }

    [Fact]
    public void GitHash_InAnyCulture_IsTheSame()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        var hash = _tree.Git();
        try
        {
            foreach (var culture in new[] { "tr-TR", "sv-SE", "ar-SA" })
            {
                System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo(culture);

                Assert.Equal(hash, _tree.Git());
            }
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void GitListing_SortsByBytesAndSeparatesWithSlashes()
    {
        Shell.GitHash(_tree.Path, "plugin1");
        var paths = Shell.Run(_tree.Path, "git", "ls-files", "plugin1").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var content = PackageContent.Open(PackagePath.Of(_tree.Package));

        Assert.Equal(paths, content.Entries.Select(entry => $"plugin1/{entry.Path}"));
    }
}

using System.Text;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Packages;

/// <summary>Paths are in the order of their bytes, which is not that of .NET's strings.</summary>
public sealed class PathOrderTests
{
    private static readonly string[] Units = ["a", "/", "-", ".", "é", "\uD7FF", "\uE000", "\uFB01", "\uFFFF", "\U00010000", "\U0001F600", "\U0010FFFF"];

    [Fact]
    public void Bytes_AnyTwoPaths_CompareAsTheirBytes()
    {
        var random = new Random(3);
        for (var round = 0; round < 20_000; round++)
        {
            var one = Some(random);
            var other = Some(random);

            Assert.Equal(Math.Sign(Encoding.UTF8.GetBytes(one).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(other))), Math.Sign(PathOrder.Bytes.Compare(one, other)));
        }
    }

    [Fact]
    public void Bytes_BeyondTheFirstPlane_IsNotTheOrderOfStrings()
    {
        Assert.True(string.CompareOrdinal("\uFB01", "\U0001F600") > 0);
        Assert.True(PathOrder.Bytes.Compare("\uFB01", "\U0001F600") < 0);
    }

    [Fact]
    public void Folders_FolderBesideFiles_StandsWhereItsNameDoes()
    {
        Assert.True(PathOrder.Folders.Compare("foo/x", "foo-bar.py") < 0);
        Assert.True(PathOrder.Bytes.Compare("foo/x", "foo-bar.py") > 0);
    }

    private static string Some(Random random) => string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => Units[random.Next(Units.Length)]));
}

using System.Xml;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Packages;

/// <summary>What readers of archives throw at wrong bytes is told from what a disk does.</summary>
public sealed class DamagedTests
{
    private const string Package = "/plugins/A.nupkg";

    public static TheoryData<Exception> OfContent =>
    [
        new InvalidDataException("x"), new EndOfStreamException("x"), new NotSupportedException("x"), new OverflowException("x"),
        new ArgumentOutOfRangeException("x"), new IndexOutOfRangeException("x"), new XmlException("x"), new IOException("x"),
    ];

    public static TheoryData<Exception> OfTheDisk =>
    [
        new IOException("x", 5), new FileNotFoundException("x"), new UnauthorizedAccessException("x"), new OutOfMemoryException("x"),
    ];

    [Theory]
    [MemberData(nameof(OfContent), DisableDiscoveryEnumeration = true)]
    public void FaultOfTheContent_NamesThePackage(Exception cause)
    {
        var error = Assert.Throws<InvalidDataException>(() => Damaged.Named<string>(Package, () => throw cause));

        Assert.Contains(Package, error.Message, StringComparison.Ordinal);
        Assert.Same(cause, error.InnerException);
    }

    [Theory]
    [MemberData(nameof(OfTheDisk), DisableDiscoveryEnumeration = true)]
    public void FaultOfTheDisk_StaysWhatItIs(Exception cause)
    {
        Assert.Same(cause, Record.Exception(() => Damaged.Named<string>(Package, () => throw cause)));
    }
}

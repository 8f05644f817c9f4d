using System.Text;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Packages;

public sealed class DeclaredStreamTests
{
    private static readonly byte[] Content = Encoding.ASCII.GetBytes("123456789");

    // The check value of CRC-32.
    private const uint Checksum = 0xCBF43926;

    [Theory]
    [InlineData(9)]
    [InlineData(4)]
    [InlineData(1)]
    public void Content_AsDeclared_IsGivenWhole(int piece)
    {
        using var stream = Of(Content, Content.Length, Checksum);
        var read = new List<byte>();
        var buffer = new byte[piece];

        for (var count = stream.Read(buffer, 0, piece); count > 0; count = stream.Read(buffer, 0, piece))
        {
            read.AddRange(buffer[..count]);
            Assert.Equal(read.Count, stream.Position);
        }

        Assert.Equal(Content, read);
        Assert.Equal(Content.Length, stream.Length);
    }

    [Theory]
    [InlineData(8, Checksum)]
    [InlineData(10, Checksum)]
    [InlineData(9, Checksum + 1)]
    public void Content_OtherThanDeclared_FailsBeforeItsLastByte(int length, uint checksum)
    {
        using var stream = Of(Content, length, checksum);
        var seen = 0;

        Assert.Throws<InvalidDataException>(() =>
        {
            while (stream.ReadByte() >= 0)
            {
                seen++;
            }
        });
        Assert.True(seen < Math.Max(length, Content.Length));
    }

    [Fact]
    public void EmptyContent_IsChecked_AndAnEmptyReadTellsNothing()
    {
        using var empty = Of([], 0, checksum: null);
        using var more = Of(Content, 0, checksum: null);

        Assert.Equal(-1, empty.ReadByte());
        Assert.Equal(0, more.Read([], 0, 0));
        Assert.Throws<InvalidDataException>(() => more.ReadByte());
    }

    [Fact]
    public void Stream_IsReadOnce_FromItsBeginning()
    {
        using var stream = Of(Content, Content.Length, Checksum);

        Assert.Equal((true, false, false), (stream.CanRead, stream.CanSeek, stream.CanWrite));
        Assert.Throws<NotSupportedException>(() => stream.Position = 1);
        Assert.Throws<NotSupportedException>(() => stream.Seek(0, SeekOrigin.Begin));
        Assert.Throws<NotSupportedException>(() => stream.SetLength(1));
        Assert.Throws<NotSupportedException>(() => stream.Write(Content, 0, 1));
    }

    private static DeclaredStream Of(byte[] content, long length, uint? checksum) =>
        new(new MemoryStream(content), length, checksum, () => new InvalidDataException("It is another content."));
}

using Otumat.Trust;

namespace Otumat.Tests.Trust.Packages;

public sealed class LimitedStreamTests
{
    [Fact]
    public void Reading_BeyondTheLimit_Fails_UntilItIsLifted()
    {
        using var stream = new LimitedStream(new MemoryStream(new byte[100]), 10);
        var buffer = new byte[10];

        Assert.Equal(10, stream.Read(buffer, 0, 10));
        Assert.Throws<InvalidDataException>(() => stream.ReadByte());

        stream.Lift();
        stream.Position = 0;
        Assert.Equal(10, stream.Read(buffer));
        Assert.Equal(99, stream.Seek(-1, SeekOrigin.End));
        Assert.Equal((99L, 100L), (stream.Position, stream.Length));
    }

    [Fact]
    public void Stream_IsNotWritten()
    {
        using var stream = new LimitedStream(new MemoryStream(new byte[3]), 10);

        Assert.Equal((true, true, false), (stream.CanRead, stream.CanSeek, stream.CanWrite));
        Assert.Throws<NotSupportedException>(() => stream.SetLength(1));
        Assert.Throws<NotSupportedException>(() => stream.Write(new byte[1], 0, 1));
        stream.Flush();
        Assert.Equal(3, stream.Length);
    }
}

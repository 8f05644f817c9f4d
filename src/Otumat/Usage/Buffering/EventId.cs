using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Otumat.Usage;

/// <summary>Makes UUIDs of version 7 (RFC 9562, 5.7): the milliseconds since 1970, then chance.</summary>
internal static class EventId
{
    public static Guid Make(DateTimeOffset at)
    {
#if NET9_0_OR_GREATER
        return Guid.CreateVersion7(at);
#else
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes[6..]);
        Span<byte> time = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(time, at.ToUnixTimeMilliseconds());
        time[2..].CopyTo(bytes);
        bytes[6] = (byte)(0x70 | (bytes[6] & 0x0f));
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3f));
        return new Guid(bytes, bigEndian: true);
#endif
    }
}

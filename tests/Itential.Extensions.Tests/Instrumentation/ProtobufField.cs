using System.Buffers.Binary;
using System.Text;

namespace Itential.Extensions.Tests.Instrumentation;

/// <summary>One field of a protobuf message, as far as a test needs it: numbers, and bytes that are a text or a message.</summary>
internal sealed record ProtobufField(int Number, ulong Value, byte[] Bytes)
{
    public string Text => Encoding.UTF8.GetString(Bytes);

    public IReadOnlyList<ProtobufField> Fields => Read(Bytes);

    /// <summary>The fields of messages within messages, by the field numbers of the way down.</summary>
    public static IEnumerable<ProtobufField> At(IEnumerable<ProtobufField> fields, params int[] path) =>
        path.Aggregate(fields, (level, number) => level.Where(field => field.Number == number).SelectMany(field => field.Fields));

    public static IReadOnlyList<ProtobufField> Read(ReadOnlySpan<byte> message)
    {
        var fields = new List<ProtobufField>();
        while (!message.IsEmpty)
        {
            var tag = Varint(ref message);
            fields.Add((tag & 7) switch
            {
                0 => new ProtobufField((int)(tag >> 3), Varint(ref message), []),
                1 => new ProtobufField((int)(tag >> 3), BinaryPrimitives.ReadUInt64LittleEndian(Take(ref message, 8)), []),
                5 => new ProtobufField((int)(tag >> 3), BinaryPrimitives.ReadUInt32LittleEndian(Take(ref message, 4)), []),
                2 => new ProtobufField((int)(tag >> 3), 0, Take(ref message, (int)Varint(ref message)).ToArray()),
                _ => throw new FormatException($"No wire type {tag & 7} is in use."),
            });
        }

        return fields;
    }

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> message, int length)
    {
        var taken = message[..length];
        message = message[length..];
        return taken;
    }

    private static ulong Varint(ref ReadOnlySpan<byte> message)
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = Take(ref message, 1)[0];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }
}

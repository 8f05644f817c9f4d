using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Otumat.Trust;

/// <summary>Content as the original reads it: strict UTF-8, every end of a line a line feed. A byte order mark stays.</summary>
internal static class LegacyText
{
    private const int BufferSize = 64 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a text and gives its length in code points.</summary>
    /// <param name="content">The content.</param>
    /// <param name="shown">What errors call it.</param>
    /// <param name="hash">Takes the text; null when only the length is wanted.</param>
    /// <exception cref="InvalidDataException">It is not UTF-8.</exception>
    public static long Read(Stream content, string shown, IncrementalHash? hash)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(BufferSize);
        var units = ArrayPool<char>.Shared.Rent(BufferSize + 1);
        try
        {
            var decoder = Strict.GetDecoder();
            var length = 0L;
            var afterReturn = false;
            int count;
            do
            {
                count = content.Read(bytes, 0, BufferSize);
                _ = decoder.GetChars(bytes, 0, count, units, 0, flush: count == 0);
                var folded = Fold(bytes.AsSpan(0, count), ref afterReturn);
                length += LengthOf(folded);
                hash?.AppendData(folded);
            }
            while (count > 0);

            return length;
        }
        catch (DecoderFallbackException cause)
        {
            throw new InvalidDataException($"'{shown}' is no text in UTF-8, and the legacy hash takes nothing else. Use the git format.", cause);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
            ArrayPool<char>.Shared.Return(units);
        }
    }

    private static Span<byte> Fold(Span<byte> bytes, ref bool afterReturn)
    {
        var kept = 0;
        foreach (var item in bytes)
        {
            var isReturn = item == (byte)'\r';
            if (!(afterReturn && item == (byte)'\n'))
            {
                bytes[kept++] = isReturn ? (byte)'\n' : item;
            }

            afterReturn = isReturn;
        }

        return bytes[..kept];
    }

    // Every code point has one byte that does not continue another.
    private static int LengthOf(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var item in bytes)
        {
            count += (item & 0xC0) != 0x80 ? 1 : 0;
        }

        return count;
    }
}

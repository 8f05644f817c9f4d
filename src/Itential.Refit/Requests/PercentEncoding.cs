using System.Buffers;
using System.Text;

namespace Itential.Refit.Requests;

/// <summary>Percent-encoding of data after RFC 3986: everything but the unreserved characters is escaped as UTF-8.</summary>
internal static class PercentEncoding
{
    /// <summary>The most characters that one UTF-16 unit can become.</summary>
    public const int MaxExpansion = 9;

    private static readonly SearchValues<char> Unreserved =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");

    /// <summary>How many leading characters need no escape.</summary>
    public static int PlainLength(ReadOnlySpan<char> value)
    {
        var end = value.IndexOfAnyExcept(Unreserved);
        return end < 0 ? value.Length : end;
    }

    /// <summary>Escapes into a buffer of at least <see cref="MaxExpansion"/> times the value's length.</summary>
    /// <returns>The characters written, or -1 when the value holds half of a surrogate pair.</returns>
    public static int Escape(ReadOnlySpan<char> value, Span<char> destination)
    {
        var written = 0;
        Span<byte> utf8 = stackalloc byte[4];
        while (true)
        {
            var plain = PlainLength(value);
            value[..plain].CopyTo(destination[written..]);
            written += plain;
            value = value[plain..];
            if (value.IsEmpty)
            {
                return written;
            }

            if (Rune.DecodeFromUtf16(value, out var rune, out var consumed) != OperationStatus.Done)
            {
                return -1;
            }

            value = value[consumed..];
            foreach (var octet in utf8[..rune.EncodeToUtf8(utf8)])
            {
                destination[written] = '%';
                destination[written + 1] = HexDigit(octet >> 4);
                destination[written + 2] = HexDigit(octet & 0xF);
                written += 3;
            }
        }
    }

    private static char HexDigit(int value) => (char)(value < 10 ? '0' + value : 'A' + value - 10);
}

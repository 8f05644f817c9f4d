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

    /// <summary>What a path segment may hold, RFC 3986, section 3.3.</summary>
    public static readonly SearchValues<char> InSegment =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@");

    /// <summary>What the value of a pair may hold, RFC 3986, section 3.4, without what ends the pair.</summary>
    public static readonly SearchValues<char> InPair =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$'()*+,;=:@/?");

    /// <summary>How many leading characters need no escape.</summary>
    /// <param name="value">The value.</param>
    /// <param name="kept">The characters that stay; null for the unreserved ones.</param>
    public static int PlainLength(ReadOnlySpan<char> value, SearchValues<char>? kept = null)
    {
        var end = kept is null ? value.IndexOfAnyExcept(Unreserved) : value.IndexOfAnyExcept(kept);
        return end < 0 ? value.Length : end;
    }

    /// <summary>Escapes into a buffer of at least <see cref="MaxExpansion"/> times the value's length.</summary>
    /// <param name="value">The value.</param>
    /// <param name="destination">The buffer.</param>
    /// <param name="kept">The characters that stay; null for the unreserved ones.</param>
    /// <returns>The characters written, or -1 when the value holds half of a surrogate pair.</returns>
    public static int Escape(ReadOnlySpan<char> value, Span<char> destination, SearchValues<char>? kept = null)
    {
        var written = 0;
        Span<byte> utf8 = stackalloc byte[4];
        while (true)
        {
            var plain = PlainLength(value, kept);
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

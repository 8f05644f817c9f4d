using System.Buffers;

namespace Itential.Refit.Requests;

/// <summary>Checks texts that the caller has percent-encoded.</summary>
internal static class EncodedText
{
    // Visible ASCII without what ends a segment or a pair, and without what no server takes in an address.
    private static readonly SearchValues<char> InSegment = Visible("/?#&\\\"<>", "&");
    private static readonly SearchValues<char> InQuery = Visible("/?#&\\\"<>", "/?");

    /// <summary>Refuses a text that would leave its place.</summary>
    /// <exception cref="ArgumentException">It has a character that ends its place or is not encoded, or a percent sign without two hex digits.</exception>
    public static void Check(ReadOnlySpan<char> text, bool isInQuery, string parameter)
    {
        var illegal = text.IndexOfAnyExcept(isInQuery ? InQuery : InSegment);
        if (illegal >= 0)
        {
            var place = isInQuery ? "query value" : "route value";
            throw new ArgumentException($"The encoded {place} '{parameter}' has a character at position {illegal} that would leave its place or cannot be sent. Percent-encode it.", parameter);
        }

        for (var at = text.IndexOf('%'); at >= 0; at = Next(text, at))
        {
            if (at + 2 >= text.Length || !char.IsAsciiHexDigit(text[at + 1]) || !char.IsAsciiHexDigit(text[at + 2]))
            {
                throw new ArgumentException($"The encoded value '{parameter}' has a percent sign at position {at} without two hex digits. Write it as %25.", parameter);
            }
        }
    }

    /// <summary>Whether a segment is <c>.</c> or <c>..</c>, a dot written as <c>%2e</c> too.</summary>
    public static bool IsDots(ReadOnlySpan<char> segment)
    {
        var dots = 0;
        while (!segment.IsEmpty && dots < 3)
        {
            var length = segment[0] == '.' ? 1 : EncodedDot(segment);
            if (length == 0)
            {
                return false;
            }

            dots++;
            segment = segment[length..];
        }

        return dots is 1 or 2;
    }

    private static int EncodedDot(ReadOnlySpan<char> segment) => segment is ['%', '2', 'e' or 'E', ..] ? 3 : 0;

    private static int Next(ReadOnlySpan<char> text, int at)
    {
        var next = text[(at + 1)..].IndexOf('%');
        return next < 0 ? -1 : at + 1 + next;
    }

    private static SearchValues<char> Visible(string without, string but) =>
        SearchValues.Create([.. Enumerable.Range('!', '~' - '!' + 1).Select(code => (char)code).Where(c => but.Contains(c, StringComparison.Ordinal) || !without.Contains(c, StringComparison.Ordinal))]);
}

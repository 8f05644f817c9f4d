namespace Itential.Diagnostics.Redaction;

/// <summary>Reads a value: quoted to its closing mark, a list or object to its closing bracket, all else to what cannot belong to it.</summary>
internal static class ValueSyntax
{
    private const int LongestPlaceholder = 80;

    public static Value Read(ReadOnlySpan<char> text, Separator separator)
    {
        var at = separator.ValueAt;
        if (Quote.TryRead(text, at, out var quote) && (separator.KeyQuote > 0 || !IsQuoteEnd(text, at + quote.Length)))
        {
            var (end, outer) = quote.FindClose(text, at + quote.Length);
            return new Value(at + quote.Length, end, outer, IsBare: false);
        }

        if (IsStructure(text, at, separator.KeyQuote > 0))
        {
            var end = EndOfStructure(text, at);
            return new Value(at, end, end, IsBare: false);
        }

        return Value.Bare(at, EndOfBare(text, at));
    }

    /// <summary>As far as the Python SDK reads a password.</summary>
    public static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('"' or '\''))
        {
            at++;
        }

        return at;
    }

    public static int EndOfBare(ReadOnlySpan<char> text, int start)
    {
        var at = SkipPlaceholder(text, start);
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
        {
            var isQuote = Quote.TryRead(text, at, out var quote);
            if (isQuote ? IsQuoteEnd(text, at + quote.Length) : EndsBefore(text, at))
            {
                return at;
            }

            at += isQuote ? quote.Length : Math.Max(1, Quote.CountSlashes(text, at));
        }

        return at;
    }

    /// <summary>Whether a quotation mark before this place closes something around the value instead of being part of it.</summary>
    public static bool IsQuoteEnd(ReadOnlySpan<char> text, int at) =>
        at >= text.Length || char.IsWhiteSpace(text[at]) || ",;:)]}>.<|&\\\"'".Contains(text[at]);

    private static bool EndsBefore(ReadOnlySpan<char> text, int at)
    {
        var next = at + 1;
        return text[at] switch
        {
            '&' => next == text.Length || text[next..].StartsWith("amp;", StringComparison.OrdinalIgnoreCase) || KeySyntax.IsKey(text, next),
            '%' => text[at..].StartsWith("%26", StringComparison.Ordinal) && KeySyntax.IsKey(text, at + 3),
            ',' or ';' or '|' => IsQuoteEnd(text, next) || KeySyntax.IsKey(text, next),
            ')' or ']' or '}' or '>' => IsQuoteEnd(text, next),
            '<' => next < text.Length && text[next] == '/',
            _ => false,
        };
    }

    private static int SkipPlaceholder(ReadOnlySpan<char> text, int at)
    {
        if (!text[at..].StartsWith(Placeholder.Begin, StringComparison.Ordinal))
        {
            return at;
        }

        var length = text.Slice(at, Math.Min(LongestPlaceholder, text.Length - at)).IndexOf(']') + 1;
        return at + length;
    }

    private static bool IsStructure(ReadOnlySpan<char> text, int at, bool isQuotedKey)
    {
        if (text[at] is not ('[' or '{') || SkipPlaceholder(text, at) > at)
        {
            return false;
        }

        var inner = KeySyntax.SkipSpace(text, at + 1);
        return isQuotedKey || (inner < text.Length && Quote.TryRead(text, inner, out _));
    }

    private static int EndOfStructure(ReadOnlySpan<char> text, int at)
    {
        var depth = 0;
        while (at < text.Length)
        {
            if (Quote.TryRead(text, at, out var quote))
            {
                at = quote.FindClose(text, at + quote.Length).End;
                continue;
            }

            depth += text[at] is '[' or '{' ? 1 : text[at] is ']' or '}' ? -1 : 0;
            at += Math.Max(1, Quote.CountSlashes(text, at));
            if (depth == 0)
            {
                return at;
            }
        }

        return at;
    }
}

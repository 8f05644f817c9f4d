namespace Itential.Diagnostics.Redaction;

/// <summary>Finds the values of cookies in <c>Cookie</c> and <c>Set-Cookie</c> headers. Names and attributes stay.</summary>
internal sealed class CookieDetector() : NamedDetector(new SecretNames(["cookies", "cookie"]))
{
    private static readonly string[] Headers = ["cookie", "cookies", "set-cookie", "set_cookie", "setcookie", "http_cookie"];
    private static readonly string[] Attributes = ["expires", "max-age", "domain", "path", "samesite", "priority", "version", "comment"];

    protected override int FindValue(ReadOnlySpan<char> text, NamedPlace place, bool wholeMatch, ref List<Finding>? findings)
    {
        var value = ValueSyntax.Read(text, place.Separator);
        var name = text[place.Start..place.End];
        var isStructure = !value.IsBare && value.Start == place.Separator.ValueAt;
        if (isStructure || !IsOneOf(name, Headers))
        {
            var content = text[value.Start..value.End];
            if (!content.IsEmpty && !Placeholder.IsMasked(content) && !(value.IsBare && (Prose.IsLiteral(content) || Prose.Is(text, value.Start, value.End))))
            {
                Add(ref findings, new Finding(place.MatchStart, value.OuterEnd, value.Start, value.End));
            }

            return value.OuterEnd;
        }

        var end = value.IsBare ? EndOfHeader(text, value.Start) : value.End;
        var isSetCookie = name.StartsWith("set", StringComparison.OrdinalIgnoreCase);
        for (var at = value.Start; at < end;)
        {
            var next = EndOfCookie(text, at, end);
            FindCookie(text, at, next, isSetCookie, at == value.Start, ref findings);
            at = next + 1;
        }

        return Math.Max(end, value.OuterEnd);
    }

    private static void FindCookie(ReadOnlySpan<char> text, int start, int end, bool isSetCookie, bool isFirst, ref List<Finding>? findings)
    {
        (start, end) = Trim(text, start, end);
        var sign = text[start..end].IndexOf('=');
        var name = sign < 0 ? default : text.Slice(start, sign).TrimEnd();
        if (sign < 0 ? (isSetCookie && !isFirst) || Prose.IsWord(FirstWord(text[start..end])) : isSetCookie && !isFirst && IsOneOf(name, Attributes))
        {
            return;
        }

        var (valueStart, valueEnd) = Trim(text, start + sign + 1, end);
        if (valueStart < valueEnd && !Placeholder.IsMasked(text[valueStart..valueEnd]))
        {
            Add(ref findings, new Finding(start, end, valueStart, valueEnd));
        }
    }

    private static int EndOfHeader(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is not ('\n' or '\r'))
        {
            var isQuote = Quote.TryRead(text, at, out var quote);
            if (isQuote && ValueSyntax.IsQuoteEnd(text, at + quote.Length))
            {
                return at;
            }

            at += isQuote ? quote.Length : Math.Max(1, Quote.CountSlashes(text, at));
        }

        return at;
    }

    /// <summary>A comma ends a cookie where another one begins: joined headers. Dates have commas too.</summary>
    private static int EndOfCookie(ReadOnlySpan<char> text, int at, int end)
    {
        for (; at < end; at++)
        {
            if (text[at] == ';' || (text[at] == ',' && KeySyntax.IsKey(text, KeySyntax.SkipSpace(text, at + 1))))
            {
                return at;
            }
        }

        return end;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text) => text.IndexOf(' ') is > 0 and var length ? text[..length] : text;

    private static (int Start, int End) Trim(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    private static bool IsOneOf(ReadOnlySpan<char> name, string[] names)
    {
        foreach (var candidate in names)
        {
            if (name.Equals(candidate, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

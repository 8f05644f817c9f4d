namespace Itential.Diagnostics.Redaction;

/// <summary>Reads what stands before a value: a name, perhaps quoted, and a separator.</summary>
internal static class KeySyntax
{
    private const int LongestKey = 64;

    private static readonly string[] EncodedSeparators = ["%3D", "%3A"];

    public static bool IsKeyCharacter(char character) => char.IsLetterOrDigit(character) || character is '_' or '-';

    public static int StartOf(ReadOnlySpan<char> text, int at, int floor)
    {
        while (at > floor && IsKeyCharacter(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    public static int EndOf(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsKeyCharacter(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether the name of the given place is followed by a separator, and where the value begins.</summary>
    public static bool TryReadSeparator(ReadOnlySpan<char> text, int start, int end, out Separator separator)
    {
        separator = default;
        var at = end;
        var quote = 0;
        if (at < text.Length && Quote.TryRead(text, at, out var closing))
        {
            quote = closing.Length;
            at += quote;
        }

        at += at < text.Length && text[at] == ']' ? 1 : 0;
        var afterName = at;
        at = SkipSpace(text, at);
        var length = LengthOf(text, start, at, hasSpace: at > afterName && quote == 0);
        if (length < 0)
        {
            return false;
        }

        var mark = length == 0 ? ' ' : text[at];
        at += length;
        var value = SkipSpace(text, at);
        if (value == text.Length || (text[at..value].ContainsAny('\n', '\r') && !Quote.TryRead(text, value, out _)))
        {
            return false;
        }

        separator = new Separator(mark, value, quote);
        return true;
    }

    /// <summary>Whether a name and a separator stand here: then the delimiter before them ends a value.</summary>
    public static bool IsKey(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < LongestKey && (IsKeyCharacter(text[end]) || text[end] is '.' or '[' or ']' or '$'))
        {
            end++;
        }

        return end > at && end < text.Length && (text[end] is '=' or ':' || IsEncodedSeparator(text[end..]));
    }

    public static int SkipSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The length of the separator; zero for the space after <c>--name</c>, -1 when there is none.</summary>
    private static int LengthOf(ReadOnlySpan<char> text, int start, int at, bool hasSpace)
    {
        var rest = text[at..];
        if (rest.IsEmpty)
        {
            return -1;
        }

        switch (rest[0])
        {
            case '=':
                return rest.Length > 1 && (rest[1] is '=' or '>') ? 2 : 1;
            case ':':
                return rest.StartsWith("://", StringComparison.Ordinal) ? -1 : rest.StartsWith(":=", StringComparison.Ordinal) ? 2 : 1;
            case '>' when start > 0 && text[start - 1] == '<':
                return 1;
            case '%' when IsEncodedSeparator(rest):
                return 3;
            default:
                return hasSpace && rest[0] != '-' && text[start..].StartsWith("--", StringComparison.Ordinal) ? 0 : -1;
        }
    }

    private static bool IsEncodedSeparator(ReadOnlySpan<char> text)
    {
        foreach (var separator in EncodedSeparators)
        {
            if (text.StartsWith(separator, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

namespace Itential.Diagnostics.Redaction;

/// <summary>Finds the credentials of an <c>Authorization</c> header of any scheme. The scheme stays.</summary>
internal sealed class AuthorizationDetector() : NamedDetector(new SecretNames(["authorization"]))
{
    private const int LongestScheme = 20;

    private static readonly string[] Schemes =
        ["Basic", "Bearer", "Digest", "Negotiate", "NTLM", "Hawk", "OAuth", "Token", "ApiKey", "JWT", "AWS4-HMAC-SHA256", "SharedKey", "SharedAccessSignature"];

    protected override int FindValue(ReadOnlySpan<char> text, NamedPlace place, bool wholeMatch, ref List<Finding>? findings)
    {
        var value = ValueSyntax.Read(text, place.Separator);
        var isBare = value.IsBare;
        var first = isBare ? value.End : FirstWord(text, value.Start, value.End);
        var rest = SkipBlanks(text, first, isBare ? text.Length : value.End);
        var end = isBare ? EndOfCredentials(text, rest) : value.End;
        var word = text[value.Start..first];
        var isScheme = IsKnownScheme(word);
        if (Placeholder.IsMasked(word) || (rest == end && isScheme) || Placeholder.IsMasked(text[rest..end]) && rest < end)
        {
            return Math.Max(value.End, end);
        }

        if (isBare && !isScheme && Prose.Is(text, value.Start, first))
        {
            return first;
        }

        var hasScheme = rest < end && (isScheme || MayBeScheme(word)) && !(isBare && !isScheme && Prose.IsWord(text[rest..end]));
        var start = hasScheme ? rest : value.Start;
        end = isBare && !hasScheme && MayBeScheme(word) ? first : end;
        if (start < end)
        {
            Add(ref findings, new Finding(place.MatchStart, Math.Max(end, value.OuterEnd), start, end));
        }

        return Math.Max(end, value.OuterEnd);
    }

    private static bool IsKnownScheme(ReadOnlySpan<char> word)
    {
        foreach (var scheme in Schemes)
        {
            if (word.Equals(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayBeScheme(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (!char.IsAsciiLetter(character) && character != '-')
            {
                return false;
            }
        }

        return word.Length <= LongestScheme;
    }

    private static int FirstWord(ReadOnlySpan<char> text, int start, int end)
    {
        var length = text[start..end].IndexOfAny(' ', '\t');
        return length < 0 ? end : start + length;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    /// <summary>One word, and the parameters behind its commas: <c>Digest username="a", response="b"</c>.</summary>
    private static int EndOfCredentials(ReadOnlySpan<char> text, int at)
    {
        var end = EndOfParameter(text, at);
        while (end < text.Length && text[end] == ',' && SkipBlanks(text, end + 1, text.Length) is var next && KeySyntax.IsKey(text, next))
        {
            end = EndOfParameter(text, next);
        }

        return end;
    }

    private static int EndOfParameter(ReadOnlySpan<char> text, int at)
    {
        var name = KeySyntax.EndOf(text, at);
        return name > at && name + 1 < text.Length && text[name] == '=' && Quote.TryRead(text, name + 1, out var quote)
            ? quote.FindClose(text, name + 1 + quote.Length).End
            : ValueSyntax.EndOfBare(text, at);
    }
}

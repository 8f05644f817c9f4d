namespace Itential.Diagnostics.Redaction;

/// <summary>Finds an e-mail address behind the name of a user.</summary>
internal sealed class AddressDetector() : NamedDetector(new SecretNames(["username", "user", "email", "login"]))
{
    private const int ShortestTopLevel = 2;

    // A user's name is no secret; an address under it is one by its form only.
    public override bool OwnsName(ReadOnlySpan<char> name) => false;

    protected override int FindValue(ReadOnlySpan<char> text, NamedPlace place, bool wholeMatch, ref List<Finding>? findings)
    {
        var isQuoted = Quote.TryRead(text, place.Separator.ValueAt, out var quote);
        var start = place.Separator.ValueAt + (isQuoted ? quote.Length : 0);
        var end = EndOfAddress(text, start);
        if (end < 0)
        {
            return place.End;
        }

        var outer = end + (isQuoted && Quote.TryRead(text, end, out var closing) ? closing.Length : 0);
        Add(ref findings, new Finding(place.MatchStart, outer, start, end));
        return outer;
    }

    private static int EndOfAddress(ReadOnlySpan<char> text, int start)
    {
        var at = EndOf(text, start, "._%+-");
        if (at == start || at >= text.Length || text[at] != '@')
        {
            return -1;
        }

        var host = text[(at + 1)..EndOf(text, at + 1, ".-")];
        for (var dot = host.LastIndexOf('.'); dot > 0; dot = host[..dot].LastIndexOf('.'))
        {
            var end = dot + 1;
            while (end < host.Length && char.IsAsciiLetter(host[end]))
            {
                end++;
            }

            if (end - dot > ShortestTopLevel)
            {
                return at + 1 + end;
            }
        }

        return -1;
    }

    private static int EndOf(ReadOnlySpan<char> text, int at, string others)
    {
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || others.Contains(text[at])))
        {
            at++;
        }

        return at;
    }
}

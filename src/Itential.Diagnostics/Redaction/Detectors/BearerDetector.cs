namespace Itential.Diagnostics.Redaction;

/// <summary>Finds what follows the word Bearer. The characters are those of <c>b64token</c>, RFC 6750, section 2.1.</summary>
internal sealed class BearerDetector : Detector
{
    private const string Word = "bearer";
    private const int Shortest = 20;
    private const int ShortestWithDigit = 8;

    public override void Find(ReadOnlySpan<char> text, bool wholeMatch, ref List<Finding>? findings)
    {
        for (var at = 0; text[at..].IndexOf(Word, StringComparison.OrdinalIgnoreCase) is var skip && skip >= 0;)
        {
            var word = at + skip;
            at = word + Word.Length;
            var start = KeySyntax.SkipSpace(text, at);
            if (start == at || (word > 0 && KeySyntax.IsKeyCharacter(text[word - 1])))
            {
                continue;
            }

            at = EndOfToken(text, start);
            var token = text[start..at];
            if (token.Length >= Shortest || (token.Length >= ShortestWithDigit && token.ContainsAnyInRange('0', '9')))
            {
                Add(ref findings, new Finding(word, at, start, at));
            }
        }
    }

    private static int EndOfToken(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '.' or '_' or '~' or '+' or '/'))
        {
            at++;
        }

        while (at < text.Length && text[at] == '=')
        {
            at++;
        }

        return at;
    }
}

namespace Itential.Diagnostics.Redaction;

/// <summary>Finds JSON Web Tokens: signed, without signature, and encrypted ones of five parts. RFC 7519; RFC 7516.</summary>
internal sealed class JwtDetector : Detector
{
    private const string Begin = "eyJ";
    private const int EncryptedParts = 5;

    public override void Find(ReadOnlySpan<char> text, bool wholeMatch, ref List<Finding>? findings)
    {
        for (var at = 0; text[at..].IndexOf(Begin, StringComparison.Ordinal) is var skip && skip >= 0;)
        {
            var start = at + skip;
            at = EndOfPart(text, start);
            if (start > 0 && IsTokenCharacter(text[start - 1]))
            {
                continue;
            }

            var isSigned = at < text.Length && text[(at + 1)..].StartsWith(Begin, StringComparison.Ordinal);
            var (end, parts) = EndOfToken(text, at);
            if (isSigned ? parts > 1 : parts == EncryptedParts)
            {
                Add(ref findings, new Finding(start, end, start, end));
                at = end;
            }
        }
    }

    private static (int End, int Parts) EndOfToken(ReadOnlySpan<char> text, int at)
    {
        var parts = 1;
        while (parts < EncryptedParts && at < text.Length && text[at] == '.')
        {
            at = EndOfPart(text, at + 1);
            parts++;
        }

        return (at, parts);
    }

    private static int EndOfPart(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsTokenCharacter(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsTokenCharacter(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '_';
}

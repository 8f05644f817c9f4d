namespace Itential.Diagnostics.Redaction;

/// <summary>Finds card numbers: 13 to 19 digits with the right check digit, in one piece or in groups that spaces or dashes separate.</summary>
internal sealed class CardDetector : Detector
{
    private const int ShortestGroup = 3;
    private const int LongestGroup = 7;

    public override void Find(ReadOnlySpan<char> text, bool wholeMatch, ref List<Finding>? findings)
    {
        var at = 0;
        while (text[at..].IndexOfAnyInRange('0', '9') is var skip && skip >= 0)
        {
            var start = at + skip;
            at = EndOfDigits(text, start);
            if (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '_'))
            {
                continue;
            }

            var end = EndOfCard(text, start, at);
            if (end > 0)
            {
                Add(ref findings, new Finding(start, end, start, end));
                at = end;
            }
        }
    }

    private static int EndOfCard(ReadOnlySpan<char> text, int start, int end)
    {
        if (text[start] is < '2' or > '6')
        {
            return -1;
        }

        var digits = end - start;
        if (digits >= CardDigits.Fewest)
        {
            return digits <= CardDigits.Most && IsCard(text, start, end) ? end : -1;
        }

        var longest = -1;
        while (end + 1 < text.Length && CardDigits.IsSeparator(text[end]) && char.IsAsciiDigit(text[end + 1]))
        {
            var next = EndOfDigits(text, end + 1);
            var group = next - end - 1;
            digits += group;
            if (group is < ShortestGroup or > LongestGroup || digits > CardDigits.Most)
            {
                break;
            }

            longest = digits >= CardDigits.Fewest && IsCard(text, start, next) ? next : longest;
            end = next;
        }

        return longest;
    }

    private static bool IsCard(ReadOnlySpan<char> text, int start, int end) =>
        !(end < text.Length && (char.IsLetter(text[end]) || text[end] == '_' || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        && CardDigits.PassesLuhn(text[start..end]);

    private static int EndOfDigits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }
}

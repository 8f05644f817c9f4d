namespace Itential.Diagnostics.Redaction;

/// <summary>Finds private keys in PEM form, RFC 7468. One without an end reaches to the end of the text.</summary>
internal sealed class PrivateKeyDetector : Detector
{
    private const string Begin = "-----BEGIN ";
    private const string End = "-----END ";
    private const string Dashes = "-----";
    private const string Label = "PRIVATE KEY";
    private const int LongestLabel = 64;

    public override void Find(ReadOnlySpan<char> text, bool wholeMatch, ref List<Finding>? findings)
    {
        for (var at = 0; text[at..].IndexOf(Begin, StringComparison.Ordinal) is var skip && skip >= 0;)
        {
            var start = at + skip;
            at = start + Begin.Length;
            var length = LabelLength(text[at..]);
            if (length >= 0 && text.Slice(at, length).Contains(Label, StringComparison.Ordinal))
            {
                at = EndOfBlock(text, at + length);
                Add(ref findings, new Finding(start, at, start, at));
            }
        }
    }

    /// <summary>A label that is cut off at the end of the text counts.</summary>
    private static int LabelLength(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(LongestLabel, text.Length)];
        var length = text.IndexOf(Dashes, StringComparison.Ordinal);
        return length >= 0 ? length : text.Length < LongestLabel ? text.Length : -1;
    }

    private static int EndOfBlock(ReadOnlySpan<char> text, int at)
    {
        var end = text[at..].IndexOf(End, StringComparison.Ordinal);
        if (end < 0)
        {
            return text.Length;
        }

        at += end + End.Length;
        var length = text[at..].IndexOf(Dashes, StringComparison.Ordinal);
        return length < 0 ? text.Length : at + length + Dashes.Length;
    }
}

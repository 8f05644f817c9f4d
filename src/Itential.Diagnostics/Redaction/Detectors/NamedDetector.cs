namespace Itential.Diagnostics.Redaction;

/// <summary>Finds values that stand behind certain names, in any notation: <c>name=value</c>, headers, JSON, literals, XML, query strings.</summary>
internal abstract class NamedDetector(SecretNames names) : Detector
{
    public override bool OwnsName(ReadOnlySpan<char> name) => names.WordIn(name) >= 0;

    public sealed override void Find(ReadOnlySpan<char> text, bool wholeMatch, ref List<Finding>? findings)
    {
        var at = 0;
        while (names.IndexOf(text, at) is var hit && hit >= 0)
        {
            var floor = at;
            var start = KeySyntax.StartOf(text, hit, floor);
            var end = KeySyntax.EndOf(text, hit);
            at = end;
            var word = names.WordIn(text[start..end]);
            if (word >= 0 && !Placeholder.IsNameAt(text, start) && KeySyntax.TryReadSeparator(text, start, end, out var separator))
            {
                var matchStart = separator.KeyQuote > 0 ? Math.Max(floor, start - separator.KeyQuote) : start + word;
                at = Math.Max(end, FindValue(text, new NamedPlace(matchStart, start, end, separator), wholeMatch, ref findings));
            }
        }
    }

    /// <summary>Reads the value of one name.</summary>
    /// <returns>How far the text is done with; the value itself when it was read to its end.</returns>
    protected abstract int FindValue(ReadOnlySpan<char> text, NamedPlace place, bool wholeMatch, ref List<Finding>? findings);
}

namespace Itential.Diagnostics.Redaction;

/// <summary>Finds the one value behind a secret's name, however short.</summary>
internal sealed class NamedValueDetector(SecretNames names) : NamedDetector(names)
{
    /// <summary>Whether people also write sentences with this name and a colon.</summary>
    public bool OccursInProse { get; init; }

    /// <summary>Whether a whole match reaches to the next white space, and over a placeholder.</summary>
    public bool IsWholeWord { get; init; }

    protected override int FindValue(ReadOnlySpan<char> text, NamedPlace place, bool wholeMatch, ref List<Finding>? findings)
    {
        var value = ValueSyntax.Read(text, place.Separator);
        var reachesFar = wholeMatch && IsWholeWord && value.IsBare;
        if (reachesFar)
        {
            value = Value.Bare(value.Start, Math.Max(value.End, ValueSyntax.EndOfWord(text, value.Start)));
        }

        var content = text[value.Start..value.End];
        var isShown = content.IsEmpty
            || (Placeholder.IsMasked(content) && !reachesFar)
            || (value.IsBare && (Prose.IsLiteral(content) || (OccursInProse && place.Separator.Mark == ':' && Prose.Is(text, value.Start, value.End))));
        if (!isShown)
        {
            Add(ref findings, new Finding(place.MatchStart, value.OuterEnd, value.Start, value.End));
        }

        return value.OuterEnd;
    }
}

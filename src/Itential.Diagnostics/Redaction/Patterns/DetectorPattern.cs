namespace Itential.Diagnostics.Redaction;

/// <summary>A built-in pattern: a scanner over the text, and its name.</summary>
internal sealed class DetectorPattern(string name, Detector detector) : Pattern(name)
{
    public override bool IsRepeatable => true;

    public override bool OwnsName(ReadOnlySpan<char> name) => detector.OwnsName(name);

    public override bool IsMatch(string text, bool wholeMatch) => Find(text, wholeMatch) is not null;

    public override string Redact(string text, bool wholeMatch) =>
        Find(text, wholeMatch) is { } findings ? Splice(text, findings, wholeMatch) : text;

    private List<Finding>? Find(string text, bool wholeMatch)
    {
        List<Finding>? findings = null;
        detector.Find(text, wholeMatch, ref findings);
        return findings;
    }

    private string Splice(string text, List<Finding> findings, bool wholeMatch)
    {
        var result = new System.Text.StringBuilder(text.Length);
        var position = 0;
        foreach (var finding in findings)
        {
            var (start, end) = wholeMatch ? (finding.Start, finding.End) : (finding.ValueStart, finding.ValueEnd);
            result.Append(text, position, start - position).Append(Placeholder);
            position = end;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }
}

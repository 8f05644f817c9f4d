using Microsoft.CodeAnalysis.Text;

namespace GeneratorKit;

/// <summary>A source with one span between <c>[|</c> and <c>|]</c>.</summary>
internal sealed record MarkedSource(string Text, TextSpan Span)
{
    private const string Open = "[|";
    private const string Close = "|]";

    public static MarkedSource Parse(string source)
    {
        var start = source.IndexOf(Open, StringComparison.Ordinal);
        var end = source.IndexOf(Close, StringComparison.Ordinal) - Open.Length;
        Assert.True(start >= 0 && end >= start, "The source marks no span.");
        var text = source.Replace(Open, "", StringComparison.Ordinal).Replace(Close, "", StringComparison.Ordinal);
        return new MarkedSource(text, TextSpan.FromBounds(start, end));
    }

    /// <summary>Expects one diagnostic, at the span.</summary>
    public void Expect(GeneratorRun run, string id, string message)
    {
        var found = string.Join('\n', run.Diagnostics.Select(DiagnosticText.AsAssertion));
        Assert.True(run.Diagnostics.Length == 1, "Expected one diagnostic, found:\n" + found);
        var diagnostic = run.Diagnostics[0];
        Assert.True(diagnostic.Id == id && diagnostic.Location.SourceSpan == Span, $"Expected {id} at {Span}, found:\n{found}");
        Assert.Equal(message, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }
}

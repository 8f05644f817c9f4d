using Itential.Refit.CodeFixes.Repairing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Itential.Refit.CodeFixes.Literals;

/// <summary>A string literal as the source has it, and the part of it that a diagnostic is at.</summary>
internal sealed class LiteralText
{
    private LiteralText(SyntaxToken token, int start, int end, TextSpan fault)
    {
        Source = token.Text.Substring(start - token.SpanStart, end - start);
        Start = start;
        Fault = fault;
    }

    /// <summary>What stands between the quotes, escapes and all.</summary>
    public string Source { get; }

    /// <summary>Where that starts in the document.</summary>
    public int Start { get; }

    public TextSpan Fault { get; }

    public string FaultText => Source.Substring(FaultStart, Fault.Length);

    /// <summary>Where the fault starts between the quotes.</summary>
    public int FaultStart => Fault.Start - Start;

    public int FaultEnd => Fault.End - Start;

    /// <summary>The literal that the fault is inside of; null where the text is put together or a constant.</summary>
    public static LiteralText? Around(FaultSite site)
    {
        var token = site.Root.FindToken(site.Span.Start);
        if (Bounds(token) is not { } bounds)
        {
            return null;
        }

        var literal = new LiteralText(token, bounds.Start, bounds.End, site.Span);
        return bounds.Contains(site.Span) ? literal : null;
    }

    /// <summary>The literal that the text starts with, also where more is added to it; the fault is then its first character.</summary>
    public static LiteralText? StartingAt(FaultSite site)
    {
        var token = site.Root.FindToken(site.Span.Start);
        return Around(site) ?? (token.SpanStart == site.Span.Start && Bounds(token) is { Length: > 0 } bounds
            ? new LiteralText(token, bounds.Start, bounds.End, new TextSpan(bounds.Start, 1))
            : null);
    }

    /// <summary>A part of the document, given by places between the quotes.</summary>
    public TextSpan Part(int start, int end) => TextSpan.FromBounds(Start + start, Start + end);

    private static TextSpan? Bounds(SyntaxToken token)
    {
        if (!token.IsKind(SyntaxKind.StringLiteralToken) && !token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken))
        {
            return null;
        }

        var text = token.Text;
        var quotes = token.IsKind(SyntaxKind.StringLiteralToken) ? 1 : text.TakeWhile(c => c == '"').Count();
        var opening = text[0] == '@' ? quotes + 1 : quotes;
        return text.Length < opening + quotes ? null : TextSpan.FromBounds(token.SpanStart + opening, token.Span.End - quotes);
    }
}

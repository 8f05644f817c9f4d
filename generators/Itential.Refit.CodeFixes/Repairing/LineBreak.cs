using Microsoft.CodeAnalysis.Text;

namespace Itential.Refit.CodeFixes.Repairing;

/// <summary>Begins a line like another one.</summary>
internal static class LineBreak
{
    /// <summary>The break at the end of the position's line, and its indentation.</summary>
    public static string Like(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var written = line.ToString();
        var end = line.EndIncludingLineBreak - line.End == 2 ? "\r\n" : "\n";
        return end + written.Substring(0, written.Length - written.TrimStart().Length);
    }
}

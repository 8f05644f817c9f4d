using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace Itential.Diagnostics.Logging;

/// <summary>Texts as they stand in a log: no content of theirs can look like another record. For this SDK's packages.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LogText
{
    private const string Indent = "    ";

    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 256).Select(static code => (char)code).Where(char.IsControl), '\u2028', '\u2029']);

    /// <summary>The text with its line breaks and control characters written out: <c>\n</c>, <c>\u001b</c>.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The same object when it has none.</returns>
    public static string OneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAny(Controls))
        {
            return text;
        }

        var line = new StringBuilder(text.Length + Indent.Length);
        AppendEscaped(line, text);
        return line.ToString();
    }

    /// <summary>The text's lines, each on a line of its own and indented; a record never starts with a space.</summary>
    internal static string Indented(string text)
    {
        var lines = new StringBuilder(text.Length + Indent.Length);
        foreach (var line in text.AsSpan().TrimEnd().EnumerateLines())
        {
            lines.Append(lines.Length > 0 ? Environment.NewLine : "").Append(Indent);
            AppendEscaped(lines, line);
        }

        return lines.ToString();
    }

    private static void AppendEscaped(StringBuilder line, ReadOnlySpan<char> text)
    {
        for (var next = text.IndexOfAny(Controls); next >= 0; next = text.IndexOfAny(Controls))
        {
            line.Append(text[..next]).Append(Escape(text[next]));
            text = text[(next + 1)..];
        }

        line.Append(text);
    }

    private static string Escape(char control) => control switch
    {
        '\r' => @"\r",
        '\n' => @"\n",
        '\t' => @"\t",
        _ => @"\u" + ((int)control).ToString("x4", CultureInfo.InvariantCulture),
    };
}

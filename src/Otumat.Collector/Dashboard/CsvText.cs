using System.Globalization;
using System.Text;

namespace Otumat.Collector;

/// <summary>CSV (RFC 4180) that a spreadsheet takes for texts, whatever a stranger called an event.</summary>
internal static class CsvText
{
    private const string NewLine = "\r\n";

    public static string Write(IReadOnlyList<string> columns, IEnumerable<(string Name, long Count)> rows)
    {
        var text = new StringBuilder().AppendJoin(',', columns.Select(Cell)).Append(NewLine);
        foreach (var (name, count) in rows)
        {
            text.Append(Cell(name)).Append(',').Append(count.ToString(CultureInfo.InvariantCulture)).Append(NewLine);
        }

        return text.ToString();
    }

    /// <summary>One cell; what a spreadsheet would run as a formula gets an apostrophe in front.</summary>
    public static string Cell(string value)
    {
        var text = value is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + value : value;
        return text.AsSpan().ContainsAny(",\"\r\n\t") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}

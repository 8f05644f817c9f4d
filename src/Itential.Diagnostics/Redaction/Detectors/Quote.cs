using System.Runtime.InteropServices;

namespace Itential.Diagnostics.Redaction;

/// <summary>A quotation mark as it is written: plain, escaped any number of times, or encoded for JSON, HTML or a URL.</summary>
/// <param name="Mark">The mark without the backslashes before it.</param>
/// <param name="Slashes">How many backslashes are before it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Quote(string Mark, int Slashes)
{
    private static readonly string[] Plain = ["\"", "'"];
    private static readonly string[] Encoded = ["&quot;", "&#34;", "&#39;", "%22", "%27"];
    private static readonly string[] Escaped = ["u0022", "u0027"];

    public int Length => Slashes + Mark.Length;

    public static bool TryRead(ReadOnlySpan<char> text, int at, out Quote quote)
    {
        var slashes = CountSlashes(text, at);
        var rest = text[(at + slashes)..];
        quote = new Quote(MarkOf(rest, Plain) ?? MarkOf(rest, slashes > 0 ? Escaped : Encoded) ?? "", slashes);
        return quote.Mark.Length > 0;
    }

    public static int CountSlashes(ReadOnlySpan<char> text, int at)
    {
        var count = text[at..].IndexOfAnyExcept('\\');
        return count < 0 ? text.Length - at : count;
    }

    /// <summary>Where the text in this quotation mark ends: before the closing mark, or at the end when there is none.</summary>
    public (int Start, int End) FindClose(ReadOnlySpan<char> text, int from)
    {
        var at = from;
        while (text[at..].IndexOf(Mark, StringComparison.OrdinalIgnoreCase) is var skip && skip >= 0)
        {
            at += skip;
            var before = SlashesBefore(text, at, from);
            if (Closes(before))
            {
                return (at - Math.Min(before, Slashes), at + Mark.Length);
            }

            at += Mark.Length;
        }

        return (text.Length, text.Length);
    }

    /// <summary>Whether a mark behind so many backslashes ends the text in this one: it does unless it is escaped once more inside.</summary>
    private bool Closes(int slashes)
    {
        if (slashes < Slashes)
        {
            return true;
        }

        if (Slashes == 0 || Mark[0] != 'u')
        {
            return (slashes - Slashes) / (Slashes + 1) % 2 == 0;
        }

        // Each level doubles the backslash of \u0022. An even multiple escapes the backslash itself: the rest is text.
        var multiple = slashes / Slashes;
        return slashes % Slashes == 0 && multiple % 4 == 1;
    }

    private static int SlashesBefore(ReadOnlySpan<char> text, int at, int from)
    {
        var start = at;
        while (start > from && text[start - 1] == '\\')
        {
            start--;
        }

        return at - start;
    }

    private static string? MarkOf(ReadOnlySpan<char> text, string[] marks)
    {
        foreach (var mark in marks)
        {
            if (text.StartsWith(mark, StringComparison.OrdinalIgnoreCase))
            {
                return mark;
            }
        }

        return null;
    }
}

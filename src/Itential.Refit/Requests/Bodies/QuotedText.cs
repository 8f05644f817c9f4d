using System.Buffers;
using System.Text;

namespace Itential.Refit.Requests;

/// <summary>Writes names into the header of a part.</summary>
internal static class QuotedText
{
    private static readonly SearchValues<char> Refused = SearchValues.Create("\r\n\0");

    /// <summary>Appends a quoted string, RFC 2616, 2.2.</summary>
    /// <param name="text">The text so far.</param>
    /// <param name="value">The name.</param>
    /// <param name="part">The part that an error names.</param>
    /// <exception cref="ArgumentException">The name has a line break, which could add headers or parts.</exception>
    public static StringBuilder AppendQuoted(this StringBuilder text, string value, string part)
    {
        if (value.AsSpan().IndexOfAny(Refused) >= 0)
        {
            throw new ArgumentException($"A name of the part '{part.ReplaceLineEndings(" ")}' has a line break. Remove it.");
        }

        text.Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\')
            {
                text.Append('\\');
            }

            text.Append(c);
        }

        return text.Append('"');
    }
}

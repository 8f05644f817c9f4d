using System.Buffers.Text;

namespace Otumat.Trust;

/// <summary>Signatures as text: base64 (RFC 4648, section 4), canonical only.</summary>
internal static class SignatureText
{
    // A signature of the largest key, one character a line, is shorter.
    private const int GreatestLength = 16 * 1024;

    /// <summary>One line, with a line feed at the end.</summary>
    public static string Write(ReadOnlySpan<byte> signature) => Convert.ToBase64String(signature) + "\n";

    /// <summary>The bytes, from one line or several, with or without a line end at the end.</summary>
    /// <returns>Null for text that is not canonical: foreign characters, spare bits set, an empty line, a lone carriage return, nothing at all.</returns>
    public static byte[]? Read(ReadOnlySpan<char> text)
    {
        if (text.Length > GreatestLength || Joined(text) is not { } line || !Base64.IsValid(line))
        {
            return null;
        }

        // Only what is written the same way again has no spare bits set.
        var bytes = Convert.FromBase64String(line);
        return Convert.ToBase64String(bytes) == line ? bytes : null;
    }

    private static string? Joined(ReadOnlySpan<char> text)
    {
        var joined = new System.Text.StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            var end = text.IndexOf('\n');
            var line = end < 0 ? text : text[..end];
            text = end < 0 ? [] : text[(end + 1)..];
            if (end > 0 && line[^1] == '\r')
            {
                line = line[..^1];
            }

            if (line.IsEmpty || line.ContainsAny(" \t\r"))
            {
                return null;
            }

            joined.Append(line);
        }

        return joined.Length == 0 ? null : joined.ToString();
    }
}

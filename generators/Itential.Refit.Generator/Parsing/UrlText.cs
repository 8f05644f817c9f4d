using System.Globalization;
using System.Text;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Escapes what is known at compile time, RFC 3986, sections 3.3 and 3.4.</summary>
internal static class UrlText
{
    private const string Unreserved = "-._~";
    private const string InPath = "!$&'()*+,;=:@/";
    private const string InQuery = InPath + "?";

    /// <summary>Text of a path. What is escaped already stays as it is.</summary>
    public static string EscapePath(string text) => Escape(text, InPath, keepEscapes: true);

    /// <summary>Text of a query, with its separators. What is escaped already stays as it is.</summary>
    public static string EscapeQuery(string text) => Escape(text, InQuery, keepEscapes: true);

    /// <summary>A name in a query.</summary>
    public static string EscapeName(string text) => Escape(text, "", keepEscapes: false);

    /// <summary>Text of a path in which an encoded dot is a dot, which RFC 3986, section 6.2.2.2, calls the same.</summary>
    public static string WithPlainDots(string text) => text.Replace("%2e", ".").Replace("%2E", ".");

    private static string Escape(string text, string allowed, bool keepEscapes)
    {
        StringBuilder? escaped = null;
        var at = 0;
        while (at < text.Length)
        {
            if (IsPlain(text[at], allowed) || (keepEscapes && IsEscape(text, at)))
            {
                escaped?.Append(text[at]);
                at++;
                continue;
            }

            escaped ??= new StringBuilder(text, 0, at, text.Length * 2);
            var length = at + 1 < text.Length && char.IsSurrogatePair(text, at) ? 2 : 1;
            foreach (var b in Encoding.UTF8.GetBytes(text.Substring(at, length)))
            {
                escaped.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
            }

            at += length;
        }

        return escaped?.ToString() ?? text;
    }

    private static bool IsPlain(char c, string allowed) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || Unreserved.IndexOf(c) >= 0 || allowed.IndexOf(c) >= 0;

    private static bool IsEscape(string text, int at) =>
        text[at] == '%' && at + 2 < text.Length && Uri.IsHexDigit(text[at + 1]) && Uri.IsHexDigit(text[at + 2]);
}

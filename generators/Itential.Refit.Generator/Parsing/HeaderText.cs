using System.Globalization;

namespace Itential.Refit.Generator.Parsing;

/// <summary>What a header may be made of, RFC 9110, section 5.</summary>
internal static class HeaderText
{
    private const string NameMarks = "!#$%&'*+-.^_`|~";

    public static bool IsName(string text) =>
        text.Length > 0 && text.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || NameMarks.IndexOf(c) >= 0);

    public static bool IsValue(string text) => text.All(c => c is '\t' or (>= ' ' and <= '~'));

    /// <summary>The text as a message may show it.</summary>
    public static string Printable(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) ? "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture) : c.ToString()));
}

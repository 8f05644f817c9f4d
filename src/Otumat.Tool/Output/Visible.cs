using System.Text;

namespace Otumat.Tool;

/// <summary>Texts of strangers, such as names of packages, in a form that cannot steer a terminal.</summary>
internal static class Visible
{
    /// <summary>The text with control characters, marks that turn the direction, and halves of surrogate pairs replaced by U+FFFD.</summary>
    public static string Text(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            visible.Append(Rune.IsControl(rune) || IsDirection(rune) ? Rune.ReplacementChar : rune);
        }

        return visible.ToString();
    }

    private static bool IsDirection(Rune rune) => rune.Value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069;
}

using System.Globalization;
using System.Text;

namespace Otumat.Trust;

/// <summary>Paths as <c>git ls-files</c> prints them (git-config, <c>core.quotePath</c>).</summary>
internal static class GitPath
{
    private const byte Delete = 0x7F;

    /// <summary>The path itself, or in quotes where it has control characters, quotes, backslashes or bytes beyond ASCII.</summary>
    public static string Quoted(string path)
    {
        var bytes = Encoding.UTF8.GetBytes(path);
        if (!Array.Exists(bytes, IsSpecial))
        {
            return path;
        }

        var text = new StringBuilder(path.Length + 2).Append('"');
        foreach (var item in bytes)
        {
            _ = IsSpecial(item) ? text.Append('\\').Append(Escaped(item)) : text.Append((char)item);
        }

        return text.Append('"').ToString();
    }

    /// <summary>Whether git would take the path for part of a repository, and record something else than the files.</summary>
    public static bool IsOfRepository(string path) => Array.Exists(path.Split('/'), name => name.Equals(".git", StringComparison.OrdinalIgnoreCase));

    private static bool IsSpecial(byte item) => item is < (byte)' ' or >= Delete or (byte)'"' or (byte)'\\';

    private static string Escaped(byte item) => item switch
    {
        0x07 => "a",
        0x08 => "b",
        0x09 => "t",
        0x0A => "n",
        0x0B => "v",
        0x0C => "f",
        0x0D => "r",
        (byte)'"' => "\"",
        (byte)'\\' => "\\",
        _ => Octal(item),
    };

    private static string Octal(byte item) => string.Create(CultureInfo.InvariantCulture, $"{item >> 6}{(item >> 3) & 7}{item & 7}");
}

using System.Buffers;
using System.Globalization;
using System.Text;

namespace Otumat.Trust;

/// <summary>Which paths a plugin may hold: those that mean the same file on every system.</summary>
internal static class PluginPath
{
    private const int GreatestLength = 1024;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\\:*?\"<>|");

    private static readonly HashSet<string> Devices = new(
        ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", .. "123456789¹²³".SelectMany(digit => new[] { $"COM{digit}", $"LPT{digit}" })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Why the path is not allowed, as the end of a sentence about it; null when it is.</summary>
    public static string? FaultOf(string path)
    {
        if (path.Length is 0 or > GreatestLength)
        {
            return string.Create(CultureInfo.InvariantCulture, $"is empty or longer than {GreatestLength} characters");
        }

        if (!IsComposed(path))
        {
            return "is not in Unicode form C";
        }

        if (path.Any(char.IsControl))
        {
            return "holds a control character";
        }

        if (path.AsSpan().IndexOfAny(Forbidden) is var at and >= 0)
        {
            return $"holds the character {path[at]}";
        }

        return path.Split('/').Select(FaultOfName).FirstOrDefault(fault => fault is not null);
    }

    private static string? FaultOfName(string name) => name switch
    {
        "" => "begins or ends with a slash, or holds two in a row",
        "." or ".." => $"holds the part '{name}'",
        [.., '.' or ' '] => "holds a name that ends with a dot or a space",
        _ => Devices.Contains(name.Split('.')[0].TrimEnd(' ')) ? $"holds '{name}', which is a device on Windows" : null,
    };

    // Half of a surrogate pair has no form at all.
    private static bool IsComposed(string path)
    {
        try
        {
            return path.IsNormalized(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}

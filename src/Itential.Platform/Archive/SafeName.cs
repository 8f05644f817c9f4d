namespace Itential.Platform;

/// <summary>Makes file names out of the names of assets.</summary>
internal static class SafeName
{
    // As many as fit into the 255 bytes of a file name, whatever the characters, with room for a number and the ending.
    private const int Longest = 60;
    private const string Allowed = " -_.,()@+=";

    private static readonly HashSet<string> Reserved = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(static number => new[] { $"COM{number}", $"LPT{number}" })],
        StringComparer.OrdinalIgnoreCase);

    public static string Of(string name)
    {
        var replaced = string.Concat(name.Take(Longest).Select(letter => char.IsLetterOrDigit(letter) || Allowed.Contains(letter, StringComparison.Ordinal) ? letter : '_'));
        var trimmed = replaced.TrimEnd(' ', '.').TrimStart(' ');
        return trimmed.Length == 0 || trimmed[0] == '.' || Reserved.Contains(trimmed.Split('.')[0]) ? "_" + trimmed : trimmed;
    }
}

namespace Otumat.Trust;

/// <summary>Names in an archive, which NuGet writes percent-encoded.</summary>
internal static class ArchiveEntryName
{
    /// <summary>The path that NuGet installs the file at; a folder's ends with a slash.</summary>
    /// <exception cref="InvalidDataException">The path leads out of the folder, or is none.</exception>
    public static string Of(string name)
    {
        var path = name.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(name) : name;
        if (!IsBelow(path))
        {
            throw new InvalidDataException($"The name '{Shown(path)}' in the archive is no path below the package.");
        }

        return path;
    }

    private static bool IsBelow(string path)
    {
        if (path.IndexOfAny(['\\', '\0']) >= 0 || (path.Length > 1 && path[1] == ':') || !FileNames.IsText(path))
        {
            return false;
        }

        return Array.TrueForAll((path.EndsWith('/') ? path[..^1] : path).Split('/'), segment => segment is not ("" or "." or ".."));
    }

    private static string Shown(string path) => string.Concat(path.Select(item => char.IsControl(item) ? '?' : item).Take(200));
}

namespace Otumat.Trust;

/// <summary>The folders that a path leads through.</summary>
internal static class PathFolders
{
    /// <summary>Each folder above the file, the outermost first.</summary>
    public static IEnumerable<string> Of(string path)
    {
        for (var end = path.IndexOf('/', StringComparison.Ordinal); end >= 0; end = path.IndexOf('/', end + 1))
        {
            yield return path[..end];
        }
    }
}

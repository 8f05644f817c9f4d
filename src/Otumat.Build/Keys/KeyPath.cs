namespace Otumat.Build;

/// <summary>Paths of key files, as people write them.</summary>
internal static class KeyPath
{
    /// <summary>The full path; a leading <c>~</c> is the user's home folder.</summary>
    /// <exception cref="BuildFailure">The text is a key and not a path.</exception>
    public static string Resolve(string path, string projectFolder, string property)
    {
        if (path.Contains("-----BEGIN", StringComparison.Ordinal))
        {
            // The text is not repeated: it may be the key itself.
            throw new BuildFailure(FailureCodes.NoVariableName, $"{property} holds a key, and must hold the path of its file. Builds log their properties: take a new key when the log has left this machine.");
        }

        return Path.GetFullPath(IsBelowHome(path) ? Home() + path[1..] : path, projectFolder);
    }

    private static bool IsBelowHome(string path) => path is "~" or ['~', '/' or '\\', ..];

    private static string Home() => Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
}

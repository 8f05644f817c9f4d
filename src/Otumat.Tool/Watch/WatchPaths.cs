namespace Otumat.Tool;

/// <summary>Refuses paths that could only fail later, when a file changes and nobody looks.</summary>
internal static class WatchPaths
{
    /// <summary>Gives the full path of what is to be watched.</summary>
    /// <exception cref="ToolFailure">There is nothing at the path.</exception>
    public static string RequireWatched(string path) => Path.Exists(path)
        ? Path.GetFullPath(path)
        : throw new ToolFailure($"There is no file or folder '{path}' to watch. Name one that exists.", ExitCode.Usage);

    /// <summary>Gives the full path of a program that may be run.</summary>
    /// <exception cref="ToolFailure">There is no file at the path, or it may not be run.</exception>
    public static string RequireScript(string path)
    {
        if (!File.Exists(path))
        {
            throw new ToolFailure($"There is no script '{path}'. Name a file that exists.", ExitCode.Usage);
        }

        if (!FileModes.MayBeRun(path))
        {
            throw new ToolFailure($"The script '{path}' may not be run. Make it executable: chmod +x '{path}'", ExitCode.Usage);
        }

        return Path.GetFullPath(path);
    }
}

using System.Diagnostics;

namespace Conventions;

/// <summary>The files of this repository, as paths relative to its root with forward slashes.</summary>
internal static class Repository
{
    private static readonly string[] BuiltFolders = ["bin", "obj", "node_modules", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts", ".git", ".vs", ".idea"];

    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<string> Files { get; } = [.. FindFiles().Where(path => File.Exists(FullPath(path))).Order(StringComparer.Ordinal)];

    public static string FullPath(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(FullPath(path));

    public static IEnumerable<string> FilesIn(string folder, string extension) =>
        Files.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal) && path.EndsWith(extension, StringComparison.Ordinal));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Itential.Refit.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("No folder above the test program holds Itential.Refit.sln. Run the tests from a build inside the repository.");
    }

    private static IEnumerable<string> FindFiles() => FilesOfGit() ?? FilesOnDisk(Root);

    private static List<string>? FilesOfGit()
    {
        if (!Path.Exists(Path.Combine(Root, ".git")))
        {
            return null;
        }

        try
        {
            var start = new ProcessStartInfo("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"])
            {
                WorkingDirectory = Root,
                RedirectStandardOutput = true,
                UseShellExecute = false,
            };
            using var git = Process.Start(start)!;
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? [.. output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Distinct()] : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // A machine without git has the files all the same.
            return null;
        }
    }

    private static IEnumerable<string> FilesOnDisk(string folder)
    {
        var here = Directory.EnumerateFiles(folder).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'));
        var below = Directory.EnumerateDirectories(folder)
            .Where(path => !BuiltFolders.Contains(Path.GetFileName(path)))
            .SelectMany(FilesOnDisk);
        return here.Concat(below);
    }
}

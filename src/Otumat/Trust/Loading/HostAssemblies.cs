using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Otumat.Trust;

/// <summary>Which assemblies plugins take from the program.</summary>
/// <param name="shared">Simple names that the program shares.</param>
internal sealed class HostAssemblies(IEnumerable<string> shared)
{
    private static readonly Lazy<HashSet<string>> OfFramework = new(ReadFramework);

    private readonly HashSet<string> _shared = new(shared, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the program shares it.</summary>
    public bool IsShared(string name) => _shared.Contains(name);

    /// <summary>Whether it is one of .NET itself.</summary>
    public static bool IsFramework(string name) => OfFramework.Value.Contains(name);

    /// <summary>The program's assembly; null where it has none that satisfies the name.</summary>
    public static Assembly? Find(AssemblyName name)
    {
        try
        {
            return AssemblyLoadContext.Default.LoadFromAssemblyName(name);
        }
        catch (Exception cause) when (cause is FileNotFoundException or FileLoadException)
        {
            return null;
        }
    }

    /// <summary>
    /// What lies beside the core library is .NET's. Where that is the program's own folder (it brings .NET along, maybe in one file), the folder
    /// says nothing, and a list of names does. A program may well use a newer copy of its own of such an assembly: the name is what counts.
    /// </summary>
    private static HashSet<string> ReadFramework()
    {
        var folder = RuntimeEnvironment.GetRuntimeDirectory();
        var names = IsSame(folder, AppContext.BaseDirectory)
            ? FrameworkNames.Of(Environment.Version.Major)
            : Directory.EnumerateFiles(folder, "*.dll").Select(path => Path.GetFileNameWithoutExtension(path));
        return new HashSet<string>(names, StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsSame(string folder, string other) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) == Path.TrimEndingDirectorySeparator(Path.GetFullPath(other));
}

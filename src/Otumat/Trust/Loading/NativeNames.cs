namespace Otumat.Trust;

/// <summary>The file names that the name of a native library may stand for, as the runtime tries them.</summary>
/// <remarks>https://learn.microsoft.com/dotnet/standard/native-interop/native-library-loading</remarks>
internal static class NativeNames
{
    private const string Prefix = "lib";

    /// <summary>How the names of native libraries end on this system.</summary>
    public static string Suffix { get; } = OperatingSystem.IsWindows() ? ".dll" : OperatingSystem.IsMacOS() ? ".dylib" : ".so";

    public static IReadOnlyList<string> Of(string name) => Of(name, Suffix);

    public static IReadOnlyList<string> Of(string name, string suffix) => suffix switch
    {
        ".dll" when IsLibrary(name, suffix) || name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) => [name],
        ".dll" => [name, name + suffix],
        ".so" when IsLibrary(name, suffix) => [name, Prefix + name, name + suffix, Prefix + name + suffix],
        _ => [name + suffix, Prefix + name + suffix, name, Prefix + name],
    };

    /// <summary>Whether a file is a native library by its name. On Windows an assembly of .NET may be called so too.</summary>
    public static bool IsLibrary(string name) => IsLibrary(name, Suffix);

    private static bool IsLibrary(string name, string suffix) =>
        name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) || (suffix == ".so" && name.Contains(".so.", StringComparison.Ordinal));
}

using System.Reflection;

namespace Itential.Diagnostics.Logging;

/// <summary>The version of this package, without the build it came from.</summary>
internal static class PackageVersion
{
    public static string Text { get; } = Read();

    private static string Read()
    {
        var version = typeof(PackageVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        return version.Split('+')[0];
    }
}

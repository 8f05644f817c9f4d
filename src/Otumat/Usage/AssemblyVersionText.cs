using System.Reflection;

namespace Otumat.Usage;

/// <summary>The version of an assembly as its package has it: without the commit that builds append.</summary>
internal static class AssemblyVersionText
{
    public static string Of(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
        ?? assembly.GetName().Version?.ToString()
        ?? "0.0.0";
}

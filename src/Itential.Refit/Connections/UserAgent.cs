using System.Reflection;

namespace Itential.Refit.Connections;

/// <summary>How this SDK names itself to servers, on calls and on logins.</summary>
internal static class UserAgent
{
    public static readonly string Value = "itential-refit/" + Version();

    private static string Version()
    {
        var version = typeof(UserAgent).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        var build = version.IndexOf('+', StringComparison.Ordinal);
        return build < 0 ? version : version[..build];
    }
}

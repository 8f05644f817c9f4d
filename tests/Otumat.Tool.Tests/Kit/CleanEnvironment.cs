using System.Runtime.CompilerServices;

namespace Otumat.Tool.Tests;

/// <summary>Takes out of this process what would decide for the tests: a build server's variables, and a keyring of whoever runs them.</summary>
internal static class CleanEnvironment
{
    public static readonly string[] Deciding =
        ["CI", "TF_BUILD", "GITHUB_ACTIONS", "GITLAB_CI", "APPVEYOR", "TRAVIS", "CIRCLECI", "BUILDKITE", "DO_NOT_TRACK", "OTUMAT_USAGE_OPTOUT", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"];

    [ModuleInitializer]
    internal static void Clean()
    {
        foreach (var variable in Deciding)
        {
            Environment.SetEnvironmentVariable(variable, null);
        }
    }
}

using System.Runtime.CompilerServices;

namespace Otumat.EndToEnd.Tests;

/// <summary>The tests are nobody's build and nobody's desktop: no variable says no for them, and no keyring of the person who runs them is used.</summary>
internal static class TestEnvironment
{
    private static readonly string[] Refusals =
        ["CI", "TF_BUILD", "GITHUB_ACTIONS", "GITLAB_CI", "APPVEYOR", "TRAVIS", "CIRCLECI", "BUILDKITE", "DO_NOT_TRACK", "OTUMAT_USAGE_OPTOUT", "SAMPLE_USAGE_OPTOUT"];

    [ModuleInitializer]
    internal static void Prepare()
    {
        foreach (var name in Refusals)
        {
            Environment.SetEnvironmentVariable(name, null);
        }

        Environment.SetEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS", "unix:path=no-bus-for-tests");
    }
}

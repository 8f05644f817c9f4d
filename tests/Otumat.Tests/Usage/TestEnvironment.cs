using System.Runtime.CompilerServices;

namespace Otumat.Tests.Usage;

/// <summary>The tests run on build servers too, whose variables say no to all tracking, and on desktops, whose keyrings are none of theirs.</summary>
internal static class TestEnvironment
{
    private static readonly string[] Variables =
    [
        "CI", "TF_BUILD", "GITHUB_ACTIONS", "GITLAB_CI", "APPVEYOR", "TRAVIS", "CIRCLECI", "BUILDKITE", "DO_NOT_TRACK", "OTUMAT_USAGE_OPTOUT",
        "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR",
    ];

    [ModuleInitializer]
    public static void Clear() => Array.ForEach(Variables, name => Environment.SetEnvironmentVariable(name, null));
}

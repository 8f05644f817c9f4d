using System.Runtime.CompilerServices;
using TestKit;

namespace Otumat.EndToEnd.Tests;

/// <summary>The tests are nobody's build and nobody's desktop: no variable says no for them, and no keyring of the person who runs them is used.</summary>
internal static class TestEnvironment
{
    [ModuleInitializer]
    internal static void Prepare()
    {
        TrackingVariables.Clear("SAMPLE_USAGE_OPTOUT");
        Environment.SetEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS", "unix:path=no-bus-for-tests");
    }
}

using System.Runtime.CompilerServices;
using TestKit;

namespace Otumat.Tests.Usage;

/// <summary>The tests run on build servers too, whose variables say no to all tracking, and on desktops, whose keyrings are none of theirs.</summary>
internal static class TestEnvironment
{
    [ModuleInitializer]
    public static void Clear() => TrackingVariables.Clear("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR");
}

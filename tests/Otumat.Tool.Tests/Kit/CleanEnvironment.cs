using System.Runtime.CompilerServices;
using TestKit;

namespace Otumat.Tool.Tests;

/// <summary>Takes out of this process what would decide for the tests: a build server's variables, and a keyring of whoever runs them.</summary>
internal static class CleanEnvironment
{
    [ModuleInitializer]
    internal static void Clean() => TrackingVariables.Clear("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR");
}

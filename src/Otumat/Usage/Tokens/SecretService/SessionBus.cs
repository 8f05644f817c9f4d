namespace Otumat.Usage;

/// <summary>Where the person's D-Bus session bus listens.</summary>
internal static class SessionBus
{
    /// <summary>
    /// The address of the environment, or that of systemd's user bus, which a timer or a remote shell may not have in its environment;
    /// null when there is neither.
    /// </summary>
    public static string? FindAddress(Func<string, string?> environment)
    {
        if (environment("DBUS_SESSION_BUS_ADDRESS") is { Length: > 0 } address)
        {
            return address;
        }

        return environment("XDG_RUNTIME_DIR") is { Length: > 0 } folder && File.Exists(Path.Combine(folder, "bus"))
            ? $"unix:path={Path.Combine(folder, "bus")}"
            : null;
    }
}

using System.ComponentModel;
using System.Diagnostics;

namespace Otumat.Usage;

/// <summary>The browser of the system. Where nobody would see it there is none.</summary>
internal static class SystemBrowser
{
    public static bool TryOpen(Uri address)
    {
        if (OperatingSystem.IsWindows())
        {
            return TryStart(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
        }

        if (OperatingSystem.IsMacOS())
        {
            return TryStart(new ProcessStartInfo("/usr/bin/open") { ArgumentList = { address.AbsoluteUri } });
        }

        return IsDesktop() && TryStart(new ProcessStartInfo(Set("BROWSER") ?? "xdg-open") { ArgumentList = { address.AbsoluteUri }, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true });
    }

    public static bool IsDesktop() =>
        (Set("DISPLAY") ?? Set("WAYLAND_DISPLAY")) is not null && Set("SSH_CONNECTION") is null && !File.Exists("/.dockerenv") && !File.Exists("/run/.containerenv");

    private static string? Set(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;

    private static bool TryStart(ProcessStartInfo start)
    {
        try
        {
            using var process = Process.Start(start);
            return process is not null || start.UseShellExecute;
        }
        catch (Exception e) when (e is Win32Exception or FileNotFoundException)
        {
            return false;
        }
    }
}

using System.Diagnostics;

namespace Otumat.Usage;

/// <summary>The browser of a desktop of freedesktop.org. Over a remote shell and in a container nobody would see it, so there is none.</summary>
/// <param name="variable">Reads a variable of the environment.</param>
/// <param name="exists">Whether there is a file.</param>
internal sealed class DesktopBrowser(Func<string, string?> variable, Func<string, bool> exists)
{
    // What Docker and Podman put into a container.
    private static readonly string[] ContainerMarks = ["/.dockerenv", "/run/.containerenv"];

    /// <summary>Opens a page with the program that <c>BROWSER</c> names, or <c>xdg-open</c>; false where there is no browser to open.</summary>
    public bool TryOpen(Uri address) => IsDesktop && BrowserProcess.TryStart(new ProcessStartInfo(Program)
    {
        ArgumentList = { address.AbsoluteUri },
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    });

    private bool IsDesktop => (IsSet("DISPLAY") || IsSet("WAYLAND_DISPLAY")) && !IsSet("SSH_CONNECTION") && !ContainerMarks.Any(exists);

    private string Program => IsSet("BROWSER") ? variable("BROWSER")! : "xdg-open";

    private bool IsSet(string name) => variable(name) is { Length: > 0 };
}

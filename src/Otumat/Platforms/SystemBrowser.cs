using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Otumat.Usage;

/// <summary>The browser of the system. Where nobody would see it there is none.</summary>
[ExcludeFromCodeCoverage(Justification = "A choice between systems, of which one runs the tests.")]
internal static class SystemBrowser
{
    public static bool TryOpen(Uri address)
    {
        if (OperatingSystem.IsWindows())
        {
            return BrowserProcess.TryStart(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
        }

        return OperatingSystem.IsMacOS()
            ? BrowserProcess.TryStart(new ProcessStartInfo("/usr/bin/open") { ArgumentList = { address.AbsoluteUri } })
            : new DesktopBrowser(Environment.GetEnvironmentVariable, File.Exists).TryOpen(address);
    }
}

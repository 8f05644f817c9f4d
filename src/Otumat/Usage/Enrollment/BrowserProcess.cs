using System.ComponentModel;
using System.Diagnostics;

namespace Otumat.Usage;

/// <summary>The program that shows a page.</summary>
internal static class BrowserProcess
{
    /// <summary>Starts it, or hands the page to one that runs already; false where there is no such program.</summary>
    public static bool TryStart(ProcessStartInfo start)
    {
        try
        {
            using var process = Process.Start(start);
            return true;
        }
        catch (Exception e) when (e is Win32Exception or FileNotFoundException)
        {
            return false;
        }
    }
}

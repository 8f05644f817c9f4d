using Itential.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Quickstart.Snippets;

internal static class IpsdkLogging
{
    public static void Levels(InvalidOperationException exception)
    {
        // snippet: ipsdk-logging
        ItentialLog.SetLevel(ItentialLogLevel.Information, propagate: true);
        ItentialLog.Information("Backing up the routers.");
        ItentialLog.Exception(exception);

        var jobs = ItentialLog.GetLogger("jobs");
        jobs.LogWarning("Job {Job} is stuck.", 7);
        // end-snippet
    }

    public static void Fatal()
    {
        // snippet: ipsdk-fatal
        try
        {
            ItentialLog.Fatal("The inventory is empty.");
        }
        catch (FatalErrorException fatal)
        {
            Environment.Exit(fatal.ExitCode);
        }
        // end-snippet
    }

    public static void Redaction(string text)
    {
        // snippet: ipsdk-redaction
        SensitiveDataScanner.Default.AddPattern("badge", "badge (?<value>[0-9]+)");

        var safe = SensitiveDataScanner.Default.Redact(text);
        var kinds = SensitiveDataScanner.Default.GetSensitiveDataTypes(text);
        // end-snippet
        Console.WriteLine($"{safe} {kinds.Count}");
    }
}

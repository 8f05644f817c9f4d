using Itential.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Quickstart.Snippets;

internal static class TracingSetup
{
    public static async Task RunAsync(IServiceCollection services)
    {
        // snippet: trace-script
        ItentialLog.SetLevel(ItentialLogLevel.Trace);
        await new Deployment(Console.Out).RunAsync(["router-001", "router-002"]);
        // end-snippet

        // snippet: trace-host
        services.AddLogging(logging => logging.AddSensitiveDataRedaction());
        services.AddItentialDiagnostics();
        // end-snippet
    }
}

using Itential.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Quickstart.Snippets;

internal static class TracedInterface
{
    public static IInventory Register(IServiceCollection services, ILogger logger)
    {
        // snippet: trace-interface
        services.AddSingleton<IInventory, FileInventory>();
        services.AddTracing<IInventory>();

        var inventory = new FileInventory().Traced<IInventory>(logger);
        // end-snippet

        return inventory;
    }
}

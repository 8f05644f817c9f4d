using Itential.Platform;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Quickstart.Snippets;

internal static class Registration
{
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        // snippet: dependency-injection
        services.AddItentialPlatform(configuration.GetSection("Itential:Platform"));
        services.AddItentialGateway("lab", options =>
        {
            options.Host = "gateway.example";
            options.User = "automation";
            options.Password = configuration["Lab:Password"];
        });
        // end-snippet
    }

    // snippet: dependency-injection-use
    public sealed class NightlyAudit(IPlatformClient platform)
    {
        public async Task RunAsync(CancellationToken cancellationToken) =>
            await platform.OperationsManager.Jobs.StartJobAsync(new JobStart { Workflow = "Audit Interfaces" }, cancellationToken);
    }
    // end-snippet
}

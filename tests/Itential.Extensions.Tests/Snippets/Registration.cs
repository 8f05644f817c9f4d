using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Itential.Extensions.Tests.Snippets;

internal static class Registration
{
    public static void Plain(IServiceCollection services, IConfiguration configuration)
    {
        // snippet: resilience
        services.AddItentialPlatform(configuration.GetSection("Itential:Platform")).AddItentialResilience();

        services.AddItentialGateway("lab", configuration.GetSection("Lab")).AddItentialResilience(options =>
        {
            options.MaxRetries = 5;
            options.MaxConcurrentCalls = 20;
        });
        // end-snippet
    }

    public static void Health(IServiceCollection services)
    {
        // snippet: health-checks
        services.AddHealthChecks().AddItentialHealthChecks(options =>
        {
            options.Tags.Add("ready");
            options.Timeout = TimeSpan.FromSeconds(5);
        });
        // end-snippet
    }
}

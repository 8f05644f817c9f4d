using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Otumat.Usage;

/// <summary>Registers usage tracking with a host.</summary>
public static class UsageServiceCollectionExtensions
{
    /// <summary>Registers an agent, and uploads at its interval while the host runs.</summary>
    /// <param name="services">The services.</param>
    /// <param name="agent">The agent. The caller disposes it.</param>
    public static IServiceCollection AddUsageTracking(this IServiceCollection services, UsageAgent agent)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(agent);
        services.AddSingleton(agent);
        services.AddSingleton<IHostedService>(new UsageUploadService(agent));
        return services;
    }
}

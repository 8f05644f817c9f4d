using Itential.Gateway;
using Itential.Platform;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Itential.Extensions.HealthChecks;

/// <summary>Registers a check for each instance that the services hold when the checks are first asked for, in whatever order they were added.</summary>
internal sealed class ItentialInstances(IServiceCollection services, ItentialHealthCheckOptions options) : IConfigureOptions<HealthCheckServiceOptions>
{
    public void Configure(HealthCheckServiceOptions checks)
    {
        Add<IPlatformClient>(checks, "platform", (provider, instance) => new PlatformHealthCheck(provider.GetRequiredKeyedService<IPlatformClient>(instance), Clock(provider), options));
        Add<IGatewayClient>(checks, "gateway", (provider, instance) => new GatewayHealthCheck(provider.GetRequiredKeyedService<IGatewayClient>(instance), Clock(provider)));
        if (!checks.Registrations.Any(check => check.Name.StartsWith("itential-", StringComparison.Ordinal)))
        {
            throw new InvalidOperationException("AddItentialHealthChecks has nothing to check. Register an instance with AddItentialPlatform or AddItentialGateway.");
        }
    }

    private static TimeProvider Clock(IServiceProvider provider) => provider.GetService<TimeProvider>() ?? TimeProvider.System;

    private void Add<TClient>(HealthCheckServiceOptions checks, string product, Func<IServiceProvider, string?, IHealthCheck> create)
    {
        foreach (var instance in services.Where(service => service.ServiceType == typeof(TClient)).Select(service => service.IsKeyedService ? service.ServiceKey as string : null))
        {
            checks.Registrations.Add(new HealthCheckRegistration(
                instance is null ? $"itential-{product}" : $"itential-{product}:{instance}",
                provider => create(provider, instance),
                options.FailureStatus,
                [.. options.Tags, product],
                options.Timeout));
        }
    }
}

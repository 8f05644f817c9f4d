using Itential.Gateway;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Itential.Extensions.HealthChecks;

/// <summary>Asks a gateway for its state, which names its version.</summary>
internal sealed class GatewayHealthCheck(IGatewayClient gateway, TimeProvider clock) : InstanceHealthCheck(clock)
{
    protected override async Task<HealthCheckResult> CheckAsync(HealthStatus failure, Dictionary<string, object> facts, CancellationToken cancellationToken)
    {
        var status = await gateway.System.GetStatusAsync(cancellationToken).ConfigureAwait(false);
        if (status.Version is { } version)
        {
            facts["version"] = version;
        }

        return HealthCheckResult.Healthy("It works.");
    }
}

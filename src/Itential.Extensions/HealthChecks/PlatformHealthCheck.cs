using Itential.Platform;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using HealthStatus = Microsoft.Extensions.Diagnostics.HealthChecks.HealthStatus;

namespace Itential.Extensions.HealthChecks;

/// <summary>Asks a platform for its state: every release has the route, no role is needed for it, and the client sends nothing without a session.</summary>
internal sealed class PlatformHealthCheck(IPlatformClient platform, TimeProvider clock, ItentialHealthCheckOptions options) : InstanceHealthCheck(clock)
{
    private const string Running = "running";

    protected override async Task<HealthCheckResult> CheckAsync(HealthStatus failure, Dictionary<string, object> facts, CancellationToken cancellationToken)
    {
        var status = await platform.Health.GetHealthStatusAsync(cancellationToken).ConfigureAwait(false);
        if (status.Host is { } host)
        {
            facts["host"] = host;
        }

        var stopped = status.Services.Where(service => !Runs(service.Status)).Select(service => $"{service.Service ?? "a service"} ({service.Status})").ToList();
        if (!Runs(status.Apps))
        {
            stopped.Add($"applications ({status.Apps})");
        }

        var adaptersRun = Runs(status.Adapters);
        if (!adaptersRun)
        {
            stopped.Add($"adapters ({status.Adapters})");
        }

        return stopped.Count switch
        {
            0 => HealthCheckResult.Healthy("It works."),
            1 when !adaptersRun => new HealthCheckResult(options.AdapterFailureStatus, $"Not running: {stopped[0]}."),
            _ => new HealthCheckResult(failure, $"Not running: {string.Join(", ", stopped)}."),
        };
    }

    // What a release does not tell is not held against it.
    private static bool Runs(string? state) => state is null || state.Equals(Running, StringComparison.OrdinalIgnoreCase);
}

using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Itential.Extensions.HealthChecks;

/// <summary>How the instances are checked. All checks have the same options.</summary>
public sealed class ItentialHealthCheckOptions
{
    /// <summary>The tags of each check, to choose checks by. The product's, <c>platform</c> or <c>gateway</c>, is added.</summary>
    /// <value>Default: <c>itential</c>.</value>
    public ISet<string> Tags { get; } = new HashSet<string>(StringComparer.Ordinal) { "itential" };

    /// <summary>When a check is given up. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> leaves it to the client's own deadline.</summary>
    /// <value>Default: 10 seconds.</value>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>What an instance counts as that cannot be reached, refuses the login, or has a service or application that does not run.</summary>
    /// <value>Default: <see cref="HealthStatus.Unhealthy"/>.</value>
    public HealthStatus FailureStatus { get; set; } = HealthStatus.Unhealthy;

    /// <summary>What a platform counts as whose adapters do not all run. It works, but not with every system behind it.</summary>
    /// <value>Default: <see cref="HealthStatus.Degraded"/>.</value>
    public HealthStatus AdapterFailureStatus { get; set; } = HealthStatus.Degraded;
}

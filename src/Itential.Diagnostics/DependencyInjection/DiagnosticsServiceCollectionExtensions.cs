using Itential.Diagnostics;
using Itential.Diagnostics.Logging;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Lets the diagnostics of this SDK go through an application's own logging.</summary>
public static class DiagnosticsServiceCollectionExtensions
{
    /// <summary>
    /// Sets <see cref="ItentialLog.LoggerFactory"/> to the application's <see cref="ILoggerFactory"/> when the host starts, before its other
    /// services do, and takes it away again after they have stopped. Traced calls and <see cref="ItentialLog"/> then write where the
    /// application writes, at the levels that it configures.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    /// <remarks>
    /// Calling it again changes nothing. Of several hosts in one process the one that started last is written to; when it stops, the one
    /// before it is. A program without a host sets <see cref="ItentialLog.LoggerFactory"/> itself.
    /// </remarks>
    public static IServiceCollection AddItentialDiagnostics(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddLogging();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, HostAttachment>());
        return services;
    }
}

using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>Whether the configuration manager is under maintenance.</summary>
[Trace]
[JsonContext(typeof(ConfigurationMaintenanceJson))]
public interface IConfigurationMaintenanceApi
{
    /// <summary>Asks whether the configuration manager is under maintenance.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/configuration_manager/ismaintenance")]
    Task<JsonElement> IsMaintenanceAsync(CancellationToken cancellationToken = default);
}

using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>How many devices the platform knows.</summary>
[Trace]
[JsonContext(typeof(DeviceCountsJson))]
public interface IDeviceCountsApi
{
    /// <summary>Gets the numbers of devices.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/device-counts")]
    Task<JsonElement> GetDeviceCountsAsync(CancellationToken cancellationToken = default);
}

using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The pins of the configuration manager.</summary>
[Trace]
[JsonContext(typeof(PinsJson))]
public interface IPinsApi
{
    /// <summary>Gets pins.</summary>
    /// <remarks>2023.2 and later. No source tells what it takes and what it answers.</remarks>
    /// <param name="query">What to look for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/pins/fetch")]
    Task<JsonElement> GetPinsAsync([Body] JsonElement query, CancellationToken cancellationToken = default);

    /// <summary>Handles a pin, as the catalogue calls it.</summary>
    /// <remarks>2023.2 and later. No source tells what it takes and what it answers.</remarks>
    /// <param name="pin">The pin.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/pins")]
    Task<JsonElement> HandlePinAsync([Body] JsonElement pin, CancellationToken cancellationToken = default);

    /// <summary>Deletes pins.</summary>
    /// <remarks>2023.2 and later. No source tells which, nor what it answers.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/configuration_manager/pins")]
    Task<JsonElement> DeletePinsAsync(CancellationToken cancellationToken = default);
}

using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The network element drivers (NEDs) and the authgroups of Cisco NSO.</summary>
/// <remarks>Seen in 2023.2; no source shows these calls in 6.</remarks>
[Trace]
[JsonContext(typeof(NsoManagerJson))]
public interface INsoNedsApi
{
    /// <summary>Gets all NEDs.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/nso_manager/allNeds")]
    Task<JsonElement> GetAllNedsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the NEDs of one adapter.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="adapterId">The id of the adapter.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/nso_manager/neds/{adapterId}")]
    Task<JsonElement> GetNedsAsync(string adapterId, CancellationToken cancellationToken = default);

    /// <summary>Gets the NEDs of one adapter in depth.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="adapterId">The id of the adapter.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("Deprecated in 2023.2. Use GetNedsAsync.")]
    [Get("/nso_manager/neds/deep/{adapterId}")]
    Task<JsonElement> GetNedsDeepAsync(string adapterId, CancellationToken cancellationToken = default);

    /// <summary>Gets all authgroups.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/nso_manager/allAuthgroups")]
    Task<JsonElement> GetAllAuthGroupsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the authgroups of one adapter.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="adapterId">The id of the adapter.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/nso_manager/authgroups/{adapterId}")]
    Task<JsonElement> GetAuthGroupsAsync(string adapterId, CancellationToken cancellationToken = default);
}

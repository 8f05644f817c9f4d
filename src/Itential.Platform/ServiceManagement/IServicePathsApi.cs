using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The service paths of Cisco NSO.</summary>
/// <remarks>Seen in 2023.2; no source shows these calls in 6.</remarks>
[Trace]
[JsonContext(typeof(ServiceManagementJson))]
public interface IServicePathsApi
{
    /// <summary>Deletes a service path.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="servicePath">The service path.</param>
    /// <param name="host">The host.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("Deprecated in 2023.2; no successor is known.")]
    [Delete("/service_management/deleteServicePath/{servicePath}/{host}")]
    Task<JsonElement> DeleteServicePathAsync(string servicePath, string host, CancellationToken cancellationToken = default);

    /// <summary>Does a dry run of the deletion of a service path.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="servicePath">The service path.</param>
    /// <param name="host">The host.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("Deprecated in 2023.2. Use DeleteServicePathsDryRunAsync.")]
    [Delete("/service_management/deleteServicePathDryRun/{servicePath}/{host}")]
    Task<JsonElement> DeleteServicePathDryRunAsync(string servicePath, string host, CancellationToken cancellationToken = default);

    /// <summary>Deletes several service paths.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="host">The host.</param>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("Deprecated in 2023.2; no successor is known.")]
    [Post("/service_management/deleteServicePaths/{host}")]
    Task<JsonElement> DeleteServicePathsAsync(string host, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Does a dry run of the deletion of several service paths.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="host">The host.</param>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/service_management/deleteServicePathsDryRun/{host}")]
    Task<JsonElement> DeleteServicePathsDryRunAsync(string host, [Body] JsonElement body, CancellationToken cancellationToken = default);
}

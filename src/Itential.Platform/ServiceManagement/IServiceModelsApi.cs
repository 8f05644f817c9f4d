using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The service models of Cisco NSO.</summary>
/// <remarks>Seen in 2023.2; no source shows these calls in 6.</remarks>
[Trace]
[JsonContext(typeof(ServiceManagementJson))]
public interface IServiceModelsApi
{
    /// <summary>Gets the service models.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/service_management/service/models/list")]
    Task<JsonElement> ListServiceModelsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the map of service models.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/service_management/service/models")]
    Task<JsonElement> GetServiceModelMapAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the details of the services.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/service_management/service/details")]
    Task<JsonElement> GetServicesDetailsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one service model.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="serviceModelPath">The path of the service model.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/service_management/model/{serviceModelPath}")]
    Task<JsonElement> GetServiceModelAsync(string serviceModelPath, CancellationToken cancellationToken = default);

    /// <summary>Makes a form for a service model.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="serviceModelPath">The path of the service model.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/service_management/model/{serviceModelPath}/form")]
    Task<JsonElement> CreateServiceModelFormAsync(string serviceModelPath, CancellationToken cancellationToken = default);

    /// <summary>Gets the service models in the database.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("Deprecated in 2023.2; no successor is known.")]
    [Get("/service_management/service/model/database")]
    Task<JsonElement> GetServiceModelDatabaseAsync(CancellationToken cancellationToken = default);

    /// <summary>Updates the service models in the database.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("Deprecated in 2023.2; no successor is known.")]
    [Post("/service_management/service/model/database")]
    Task<JsonElement> UpdateServiceModelDatabaseAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Deletes a service model from the database.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="service">The service.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("Deprecated in 2023.2; no successor is known.")]
    [Delete("/service_management/service/model/database/remove/{service}")]
    Task<JsonElement> DeleteServiceModelFromDatabaseAsync(string service, CancellationToken cancellationToken = default);

    /// <summary>Updates the data of NSO.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("Deprecated in 2023.2; no successor is known.")]
    [Post("/service_management/service/models/update")]
    Task<JsonElement> UpdateNsoDataAsync([Body] JsonElement body, CancellationToken cancellationToken = default);
}

using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The service instances of Cisco NSO.</summary>
/// <remarks>Seen in 2023.2; no source shows these calls in 6.</remarks>
[Trace]
[JsonContext(typeof(ServiceManagementJson))]
public interface IServiceInstancesApi
{
    /// <summary>Gets the map of service instances.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/service_management/service/instances")]
    Task<JsonElement> GetServiceInstanceMapAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the instances of a service.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the service.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/service_management/service/instance/{name}")]
    Task<JsonElement> GetInstancesOfServiceAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Gets an instance of a service model.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="model">The service model.</param>
    /// <param name="value">The value that names the instance.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/service_management/getInstance/{model}/{value}")]
    Task<JsonElement> GetInstanceAsync(string model, string value, CancellationToken cancellationToken = default);

    /// <summary>Gets the devices in a service instance.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the service.</param>
    /// <param name="key">The key of the instance.</param>
    /// <param name="host">The host.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/service_management/service/instance/devices/{name}/{key}/{host}")]
    Task<JsonElement> GetDevicesInServiceInstanceAsync(string name, string key, string host, CancellationToken cancellationToken = default);

    /// <summary>Adds a service instance.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold. Each call does it anew.</remarks>
    /// <param name="host">The host.</param>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("Deprecated in 2023.2; no successor is known.")]
    [Post("/service_management/service/instance/{host}")]
    Task<JsonElement> AddServiceInstanceAsync(string host, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Adds several service instances.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold. Each call does it anew.</remarks>
    /// <param name="host">The host.</param>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("Deprecated in 2023.2; no successor is known.")]
    [Post("/service_management/service/instances/{host}")]
    Task<JsonElement> AddServiceInstancesAsync(string host, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Saves an instance.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("Deprecated in 2023.2. Use SaveInstancesAsync.")]
    [Post("/service_management/saveInstance")]
    Task<JsonElement> SaveInstanceAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Saves several instances.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/service_management/saveInstances")]
    Task<JsonElement> SaveInstancesAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Tests an instance.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("Deprecated in 2023.2. Use TestInstancesAsync.")]
    [Post("/service_management/testInstance")]
    Task<JsonElement> TestInstanceAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Tests several instances.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/service_management/testInstances")]
    Task<JsonElement> TestInstancesAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Does a dry run of a service instance.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="host">The host.</param>
    /// <param name="outFormat">The format of the outcome.</param>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("Deprecated in 2023.2; no successor is known.")]
    [Post("/service_management/service/instance/{host}/dryrun/{outFormat}")]
    Task<JsonElement> DryRunServiceInstanceAsync(string host, string outFormat, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Does a dry run of a service with flags.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="host">The host.</param>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("Deprecated in 2023.2; no successor is known.")]
    [Post("/service_management/service/instance/{host}/dryrun")]
    Task<JsonElement> DryRunServiceWithFlagsAsync(string host, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Deletes an instance of a service.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the service.</param>
    /// <param name="key">The key of the instance.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("Deprecated in 2023.2. Use DeleteInstancesAsync.")]
    [Delete("/service_management/service/instance/delete/{name}/{key}")]
    Task<JsonElement> DeleteInstanceAsync(string name, string key, CancellationToken cancellationToken = default);

    /// <summary>Deletes several instances of a service.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="name">The name of the service.</param>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/service_management/service/instances/delete/{name}")]
    Task<JsonElement> DeleteInstancesAsync(string name, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Runs the operation <c>check-sync</c> of an instance.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="path">The path of the instance.</param>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/service_management/instance/{path}/operations/check-sync")]
    Task<JsonElement> CheckSyncAsync(string path, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Runs the operation <c>config</c> of an instance.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="path">The path of the instance.</param>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/service_management/instance/{path}/operations/config")]
    Task<JsonElement> ConfigAsync(string path, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Runs the operation <c>device-modifications</c> of an instance.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="path">The path of the instance.</param>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/service_management/instance/{path}/operations/device-modifications")]
    Task<JsonElement> DeviceModificationsAsync(string path, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Runs the operation <c>reactive-redeploy</c> of an instance.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold. Each call does it anew.</remarks>
    /// <param name="path">The path of the instance.</param>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/service_management/instance/{path}/operations/reactive-redeploy")]
    Task<JsonElement> ReactiveRedeployAsync(string path, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Maps the data of an instance to its model.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("Deprecated in 2023.2; no successor is known.")]
    [Post("/service_management/mapInstanceDataToModel")]
    Task<JsonElement> MapInstanceDataToModelAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Sets the tenant of a service instance.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("Deprecated in 2023.2; no successor is known.")]
    [Post("/service_management/service/setTenant")]
    Task<JsonElement> SetServiceInstanceTenantAsync([Body] JsonElement body, CancellationToken cancellationToken = default);
}

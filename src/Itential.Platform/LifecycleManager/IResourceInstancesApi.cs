using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The instances of resource models. Actions make, change and delete them: see <see cref="IActionExecutionsApi.RunActionAsync"/>.</summary>
[Trace]
[JsonContext(typeof(LifecycleManagerJson))]
public interface IResourceInstancesApi
{
    /// <summary>Gets one page of the instances of a model.</summary>
    /// <remarks>
    /// 2023.2 and later. Advance by the items received: the server caps a page at 100. Sort by <see cref="ResourceInstanceFields.Id"/> for
    /// stable pages.
    /// </remarks>
    /// <param name="modelId">The id of the resource model.</param>
    /// <param name="query">Conditions, order and fields; null takes the server's defaults.</param>
    /// <param name="includeDeleted">Whether deleted instances are in the list.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/lifecycle-manager/resources/{modelId}/instances")]
    Task<DataPage<ResourceInstance>> GetResourceInstancesAsync(
        string modelId,
        [QueryConverter(typeof(QueryPairs))] ListQuery<ResourceInstance>? query = null,
        [AliasAs("include-deleted")] bool? includeDeleted = null,
        int? skip = null,
        int? limit = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets all instances of a model, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetResourceInstancesAsync"/>.</remarks>
    /// <param name="modelId">The id of the resource model.</param>
    /// <param name="query">Conditions, order and fields; null takes the server's defaults.</param>
    /// <param name="includeDeleted">Whether deleted instances are in the list.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/lifecycle-manager/resources/{modelId}/instances")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<ResourceInstance> GetResourceInstancesAllAsync(
        string modelId,
        [QueryConverter(typeof(QueryPairs))] ListQuery<ResourceInstance>? query = null,
        [AliasAs("include-deleted")] bool? includeDeleted = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets one instance with its data.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="modelId">The id of the resource model.</param>
    /// <param name="instanceId">The id of the instance.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/lifecycle-manager/resources/{modelId}/instances/{instanceId}")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<ResourceInstance> GetResourceInstanceAsync(string modelId, string instanceId, CancellationToken cancellationToken = default);

    /// <summary>Changes the name and description of an instance.</summary>
    /// <remarks>2023.2 and later. The data of an instance cannot be changed here: run an update action.</remarks>
    /// <param name="modelId">The id of the resource model.</param>
    /// <param name="instanceId">The id of the instance.</param>
    /// <param name="metadata">The new name and description.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/lifecycle-manager/resources/{modelId}/instances/{instanceId}")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<ResourceInstance> UpdateInstanceMetadataAsync(string modelId, string instanceId, [Body] ResourceInstanceMetadata metadata, CancellationToken cancellationToken = default);

    /// <summary>Exports an instance.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="modelId">The id of the resource model.</param>
    /// <param name="instanceId">The id of the instance.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/lifecycle-manager/resources/{modelId}/instances/{instanceId}/export")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<ResourceInstance> ExportResourceInstanceAsync(string modelId, string instanceId, CancellationToken cancellationToken = default);

    /// <summary>Imports an instance.</summary>
    /// <remarks>2023.2 and later. The server checks the data against the model's schema.</remarks>
    /// <param name="modelId">The id of the resource model.</param>
    /// <param name="instance">The instance; one that was exported is taken too.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/lifecycle-manager/resources/{modelId}/instances/import")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<ResourceInstance> ImportResourceInstanceAsync(string modelId, [Body] ResourceInstanceImport instance, CancellationToken cancellationToken = default);
}

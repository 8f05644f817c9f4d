using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The resource models of the lifecycle manager: kinds of resources, with the actions on them.</summary>
[Trace]
[JsonContext(typeof(LifecycleManagerJson))]
public interface IResourceModelsApi
{
    /// <summary>Gets one page of the resource models.</summary>
    /// <remarks>
    /// 2023.2 and later. Advance by the items received: the server caps a page at 100. Sort by <see cref="ResourceModelFields.Id"/> for
    /// stable pages.
    /// </remarks>
    /// <param name="query">Conditions, order and fields; null takes the server's defaults.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/lifecycle-manager/resources")]
    Task<DataPage<ResourceModel>> GetResourceModelsAsync([QueryConverter(typeof(QueryPairs))] ListQuery<ResourceModel>? query = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all resource models, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetResourceModelsAsync"/>.</remarks>
    /// <param name="query">Conditions, order and fields; null takes the server's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/lifecycle-manager/resources")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<ResourceModel> GetResourceModelsAllAsync([QueryConverter(typeof(QueryPairs))] ListQuery<ResourceModel>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one resource model.</summary>
    /// <remarks>2023.2 and later. Some releases answer the model itself, 6.5.2 answers it inside <c>data</c>; both are read.</remarks>
    /// <param name="modelId">The id of the resource model.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/lifecycle-manager/resources/{modelId}")]
    [Envelope(typeof(DataOrBare))]
    Task<ResourceModel> GetResourceModelAsync(string modelId, CancellationToken cancellationToken = default);

    /// <summary>Makes a resource model.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="model">The model.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/lifecycle-manager/resources")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<ResourceModel> CreateResourceModelAsync([Body] ResourceModelContent model, CancellationToken cancellationToken = default);

    /// <summary>Replaces a resource model.</summary>
    /// <remarks>2023.2 and later. The body is the whole model, so read it first and change that.</remarks>
    /// <param name="modelId">The id of the resource model.</param>
    /// <param name="model">The whole model; one that was read is taken too.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/lifecycle-manager/resources/{modelId}")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<ResourceModel> UpdateResourceModelAsync(string modelId, [Body] ResourceModelContent model, CancellationToken cancellationToken = default);

    /// <summary>Deletes a resource model.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="modelId">The id of the resource model.</param>
    /// <param name="deleteAssociatedInstances">Whether the instances of the model are deleted too.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/lifecycle-manager/resources/{modelId}")]
    Task DeleteResourceModelAsync(string modelId, [AliasAs("delete-associated-instances")] bool? deleteAssociatedInstances = null, CancellationToken cancellationToken = default);

    /// <summary>Exports a resource model.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="modelId">The id of the resource model.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/lifecycle-manager/resources/{modelId}/export")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<ResourceModel> ExportResourceModelAsync(string modelId, CancellationToken cancellationToken = default);

    /// <summary>Imports a resource model.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="model">The exported model.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/lifecycle-manager/resources/import")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<ResourceModel> ImportResourceModelAsync([Body] ResourceModelImport model, CancellationToken cancellationToken = default);

    /// <summary>Generates the workflow or a transformation of an action.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="modelId">The id of the resource model.</param>
    /// <param name="edit">What to generate, and for which action.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/lifecycle-manager/resources/{modelId}/edit")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<ResourceModel> EditResourceModelAsync(string modelId, [Body] ResourceModelEdit edit, CancellationToken cancellationToken = default);

    /// <summary>Checks whether actions could run.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="modelId">The id of the resource model.</param>
    /// <param name="actions">The actions.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/lifecycle-manager/resources/{modelId}/actions/validate")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<IReadOnlyList<ResourceActionValidation>> ValidateActionsAsync(string modelId, [Body] ResourceActionSelection actions, CancellationToken cancellationToken = default);
}

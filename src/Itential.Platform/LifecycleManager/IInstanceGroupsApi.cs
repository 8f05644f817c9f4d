using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The groups that instances of a resource model are put into.</summary>
[Trace]
[JsonContext(typeof(LifecycleManagerJson))]
public interface IInstanceGroupsApi
{
    /// <summary>Gets one page of the groups of a model.</summary>
    /// <remarks>
    /// 6 and later, where the server runs with LCM_GROUPS_ENABLED=true. Advance by the items received: the server caps a page at 100. Sort
    /// by <see cref="InstanceGroupFields.Id"/> for stable pages.
    /// </remarks>
    /// <param name="modelId">The id of the resource model.</param>
    /// <param name="query">Conditions, order and fields; null takes the server's defaults.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/lifecycle-manager/resources/{modelId}/groups")]
    Task<DataPage<InstanceGroup>> GetInstanceGroupsAsync(string modelId, [QueryConverter(typeof(QueryPairs))] ListQuery<InstanceGroup>? query = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all groups of a model, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetInstanceGroupsAsync"/>.</remarks>
    /// <param name="modelId">The id of the resource model.</param>
    /// <param name="query">Conditions, order and fields; null takes the server's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/lifecycle-manager/resources/{modelId}/groups")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<InstanceGroup> GetInstanceGroupsAllAsync(string modelId, [QueryConverter(typeof(QueryPairs))] ListQuery<InstanceGroup>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one group.</summary>
    /// <remarks>6 and later, where the server runs with LCM_GROUPS_ENABLED=true.</remarks>
    /// <param name="modelId">The id of the resource model.</param>
    /// <param name="groupId">The id of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/lifecycle-manager/resources/{modelId}/groups/{groupId}")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<InstanceGroup> GetInstanceGroupAsync(string modelId, string groupId, CancellationToken cancellationToken = default);

    /// <summary>Makes a group.</summary>
    /// <remarks>6 and later, where the server runs with LCM_GROUPS_ENABLED=true.</remarks>
    /// <param name="modelId">The id of the resource model.</param>
    /// <param name="group">The group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/lifecycle-manager/resources/{modelId}/groups")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<InstanceGroup> CreateInstanceGroupAsync(string modelId, [Body] NewInstanceGroup group, CancellationToken cancellationToken = default);

    /// <summary>Changes the members of a group that are given; members that are null stay as they are.</summary>
    /// <remarks>6 and later, where the server runs with LCM_GROUPS_ENABLED=true.</remarks>
    /// <param name="modelId">The id of the resource model.</param>
    /// <param name="groupId">The id of the group.</param>
    /// <param name="group">The members to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Patch("/lifecycle-manager/resources/{modelId}/groups/{groupId}")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<InstanceGroup> UpdateInstanceGroupAsync(string modelId, string groupId, [Body] InstanceGroup group, CancellationToken cancellationToken = default);

    /// <summary>Deletes a group.</summary>
    /// <remarks>6 and later, where the server runs with LCM_GROUPS_ENABLED=true.</remarks>
    /// <param name="modelId">The id of the resource model.</param>
    /// <param name="groupId">The id of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/lifecycle-manager/resources/{modelId}/groups/{groupId}")]
    Task DeleteInstanceGroupAsync(string modelId, string groupId, CancellationToken cancellationToken = default);
}

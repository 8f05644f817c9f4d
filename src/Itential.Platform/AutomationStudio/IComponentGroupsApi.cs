using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>Groups of assets of the automation studio.</summary>
[Trace]
[JsonContext(typeof(AutomationStudioJson))]
public interface IComponentGroupsApi
{
    /// <summary>Gets one page of the groups of assets.</summary>
    /// <remarks>2023.2 and later. Sorts by <see cref="ComponentGroupFields.Name"/> alone; no source tells of filters.</remarks>
    /// <param name="query">Order and fields; null takes the server's defaults.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/automation-studio/component-groups")]
    Task<ItemPage<ComponentGroup>> GetComponentGroupsAsync([QueryConverter(typeof(QueryPairs))] ListQuery<ComponentGroup>? query = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all groups of assets, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetComponentGroupsAsync"/>. Sort by <see cref="ComponentGroupFields.Name"/> for stable paging.</remarks>
    /// <param name="query">Order and fields; null takes the server's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/automation-studio/component-groups")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<ComponentGroup> GetComponentGroupsAllAsync([QueryConverter(typeof(QueryPairs))] ListQuery<ComponentGroup>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one group of assets.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="id">The id of the group.</param>
    /// <param name="include">The only fields to answer; null answers all.</param>
    /// <param name="exclude">The fields to leave out; together with <paramref name="include"/> only <c>_id</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/automation-studio/component-groups/{id}")]
    Task<ComponentGroup> GetComponentGroupAsync(string id, [Query(CollectionFormat.Csv)] IReadOnlyList<string>? include = null, [Query(CollectionFormat.Csv)] IReadOnlyList<string>? exclude = null, CancellationToken cancellationToken = default);

    /// <summary>Makes a group of assets.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="componentGroup">The group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/automation-studio/component-groups")]
    [Envelope(typeof(CreatedItem<>))]
    Task<ComponentGroup> CreateComponentGroupAsync([Body] NewComponentGroup componentGroup, CancellationToken cancellationToken = default);

    /// <summary>Changes a group of assets.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="id">The id of the group.</param>
    /// <param name="body">The group. No source tells its form.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/automation-studio/component-groups/{id}")]
    Task<JsonElement> UpdateComponentGroupAsync(string id, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Deletes a group of assets.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="id">The id of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/automation-studio/component-groups/{id}")]
    Task<JsonElement> DeleteComponentGroupAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Takes groups of assets from another server.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="body">The groups. No source tells its form.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/automation-studio/component-groups/import")]
    Task<JsonElement> ImportComponentGroupsAsync([Body] JsonElement body, CancellationToken cancellationToken = default);
}

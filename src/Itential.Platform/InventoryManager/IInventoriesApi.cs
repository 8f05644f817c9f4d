using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The inventories of the inventory manager.</summary>
[Trace]
[JsonContext(typeof(InventoryManagerJson))]
public interface IInventoriesApi
{
    /// <summary>Gets one page of the inventories.</summary>
    /// <remarks>6 and later. The pages end at <see cref="NumberedPage{T}.TotalPages"/>.</remarks>
    /// <param name="sortField">The field that the list is sorted by.</param>
    /// <param name="sortOrder">The direction of the sorting.</param>
    /// <param name="search">The text to search for.</param>
    /// <param name="names">The names of the inventories.</param>
    /// <param name="groups">The names of the groups that they belong to.</param>
    /// <param name="tags">The tags that they have.</param>
    /// <param name="minNodes">How many nodes they have at least.</param>
    /// <param name="maxNodes">How many nodes they have at most.</param>
    /// <param name="page">The number of the page; the first is 1.</param>
    /// <param name="pageSize">How many a page may hold.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventory_manager/v1/inventories")]
    Task<ResultPage<Inventory>> GetInventoriesAsync(
        string? sortField = null,
        SortOrder? sortOrder = null,
        string? search = null,
        [Query(CollectionFormat.Multi)] IReadOnlyList<string>? names = null,
        [Query(CollectionFormat.Multi)] IReadOnlyList<string>? groups = null,
        [Query(CollectionFormat.Multi)] IReadOnlyList<string>? tags = null,
        int? minNodes = null,
        int? maxNodes = null,
        int? page = null,
        int? pageSize = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets all inventories, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetInventoriesAsync"/>.</remarks>
    /// <param name="sortField">The field that the list is sorted by.</param>
    /// <param name="sortOrder">The direction of the sorting.</param>
    /// <param name="search">The text to search for.</param>
    /// <param name="names">The names of the inventories.</param>
    /// <param name="groups">The names of the groups that they belong to.</param>
    /// <param name="tags">The tags that they have.</param>
    /// <param name="minNodes">How many nodes they have at least.</param>
    /// <param name="maxNodes">How many nodes they have at most.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventory_manager/v1/inventories")]
    [Paged(PagingStyle.PageNumber, PageSize = 100)]
    IAsyncEnumerable<Inventory> GetInventoriesAllAsync(
        string? sortField = null,
        SortOrder? sortOrder = null,
        string? search = null,
        [Query(CollectionFormat.Multi)] IReadOnlyList<string>? names = null,
        [Query(CollectionFormat.Multi)] IReadOnlyList<string>? groups = null,
        [Query(CollectionFormat.Multi)] IReadOnlyList<string>? tags = null,
        int? minNodes = null,
        int? maxNodes = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets one inventory.</summary>
    /// <remarks>6 and later.</remarks>
    /// <param name="identifier">The id or the name of the inventory.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventory_manager/v1/inventories/{identifier}")]
    [Envelope(typeof(ResultEnvelope<>))]
    Task<Inventory> GetInventoryAsync(string identifier, CancellationToken cancellationToken = default);

    /// <summary>Makes an inventory.</summary>
    /// <remarks>6 and later.</remarks>
    /// <param name="inventory">The inventory.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/inventory_manager/v1/inventories")]
    [Envelope(typeof(ResultEnvelope<>))]
    Task<Inventory> CreateInventoryAsync([Body] NewInventory inventory, CancellationToken cancellationToken = default);

    /// <summary>Deletes an inventory.</summary>
    /// <remarks>6 and later.</remarks>
    /// <param name="identifier">The id or the name of the inventory.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/inventory_manager/v1/inventories/{identifier}")]
    Task DeleteInventoryAsync(string identifier, CancellationToken cancellationToken = default);

    /// <summary>Counts all inventories, nodes and actions.</summary>
    /// <remarks>6 and later.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventory_manager/v1/stats")]
    [Envelope(typeof(ResultEnvelope<>))]
    Task<InventoryStats> GetStatsAsync(CancellationToken cancellationToken = default);
}

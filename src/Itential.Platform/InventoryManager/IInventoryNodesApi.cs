using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The nodes of inventories.</summary>
[Trace]
[JsonContext(typeof(InventoryManagerJson))]
public interface IInventoryNodesApi
{
    /// <summary>Gets one page of the nodes of all inventories.</summary>
    /// <remarks>6 and later. The pages end at <see cref="NumberedPage{T}.TotalPages"/>. The list has filters too, but no source names them.</remarks>
    /// <param name="page">The number of the page; the first is 1.</param>
    /// <param name="pageSize">How many a page may hold.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventory_manager/v1/nodes")]
    Task<ResultPage<InventoryNode>> GetNodesAsync(int? page = null, int? pageSize = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all nodes of all inventories, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetNodesAsync"/>.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventory_manager/v1/nodes")]
    [Paged(PagingStyle.PageNumber, PageSize = 100)]
    IAsyncEnumerable<InventoryNode> GetNodesAllAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the nodes of one inventory.</summary>
    /// <remarks>6 and later. The pages end at <see cref="NumberedPage{T}.TotalPages"/>.</remarks>
    /// <param name="identifier">The id or the name of the inventory.</param>
    /// <param name="page">The number of the page; the first is 1.</param>
    /// <param name="pageSize">How many a page may hold.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventory_manager/v1/inventories/{identifier}/nodes")]
    Task<ResultPage<InventoryNode>> GetInventoryNodesAsync(string identifier, int? page = null, int? pageSize = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all nodes of one inventory, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetInventoryNodesAsync"/>.</remarks>
    /// <param name="identifier">The id or the name of the inventory.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventory_manager/v1/inventories/{identifier}/nodes")]
    [Paged(PagingStyle.PageNumber, PageSize = 100)]
    IAsyncEnumerable<InventoryNode> GetInventoryNodesAllAsync(string identifier, CancellationToken cancellationToken = default);

    /// <summary>Gets one node.</summary>
    /// <remarks>6 and later.</remarks>
    /// <param name="inventoryId">The id of the inventory.</param>
    /// <param name="nodeId">The id of the node.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventory_manager/v1/inventories/{inventoryId}/nodes/{nodeId}")]
    [Envelope(typeof(ResultEnvelope<>))]
    Task<InventoryNode> GetInventoryNodeAsync(string inventoryId, string nodeId, CancellationToken cancellationToken = default);

    /// <summary>Replaces all nodes of an inventory.</summary>
    /// <remarks>6 and later. The nodes that the inventory had are deleted first.</remarks>
    /// <param name="nodes">The inventory, and all the nodes that it is to have.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/inventory_manager/v1/nodes/bulk")]
    Task<ResultPage<InventoryNode>> PopulateInventoryAsync([Body] InventoryPopulation nodes, CancellationToken cancellationToken = default);

    /// <summary>Deletes all nodes of an inventory.</summary>
    /// <remarks>6 and later.</remarks>
    /// <param name="identifier">The id or the name of the inventory.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/inventory_manager/v1/nodes/clear/{identifier}")]
    Task ClearInventoryAsync(string identifier, CancellationToken cancellationToken = default);

    /// <summary>Gets the nodes that selections of inventories name.</summary>
    /// <remarks>6 and later. The form of the body is not certain.</remarks>
    /// <param name="selections">The inventories, and the nodes in them.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Post("/inventory_manager/v1/nodes/expand")]
    [Envelope(typeof(ResultEnvelope<>))]
    Task<IReadOnlyList<InventoryNode>> ExpandNodesAsync([Body] IReadOnlyList<InventorySelection> selections, CancellationToken cancellationToken = default);

    /// <summary>Builds a filter of nodes.</summary>
    /// <remarks>6 and later. No source tells what the body and the result hold.</remarks>
    /// <param name="body">The body as the server wants it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Post("/inventory_manager/v1/nodes/filter/build")]
    [Envelope(typeof(ResultEnvelope<>))]
    Task<JsonElement> BuildInventoryFilterAsync([Body] JsonElement body, CancellationToken cancellationToken = default);
}

using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The actions on inventories' nodes.</summary>
[Trace]
[JsonContext(typeof(InventoryManagerJson))]
public interface IInventoryActionsApi
{
    /// <summary>Gets one page of the actions of all inventories.</summary>
    /// <remarks>6 and later. The pages end at <see cref="NumberedPage{T}.TotalPages"/>.</remarks>
    /// <param name="page">The number of the page; the first is 1.</param>
    /// <param name="pageSize">How many a page may hold.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventory_manager/v1/actions")]
    Task<ResultPage<InventoryAction>> GetActionsAsync(int? page = null, int? pageSize = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all actions of all inventories, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetActionsAsync"/>.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventory_manager/v1/actions")]
    [Paged(PagingStyle.PageNumber, PageSize = 100)]
    IAsyncEnumerable<InventoryAction> GetActionsAllAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the actions of one inventory.</summary>
    /// <remarks>6 and later. No source tells whether the list pages.</remarks>
    /// <param name="identifier">The id or the name of the inventory.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventory_manager/v1/inventories/{identifier}/actions")]
    [Envelope(typeof(ResultEnvelope<>))]
    Task<IReadOnlyList<InventoryAction>> GetInventoryActionsAsync(string identifier, CancellationToken cancellationToken = default);

    /// <summary>Gets one action.</summary>
    /// <remarks>6 and later.</remarks>
    /// <param name="identifier">The id or the name of the inventory.</param>
    /// <param name="actionId">The id of the action.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventory_manager/v1/inventories/{identifier}/actions/{actionId}")]
    [Envelope(typeof(ResultEnvelope<>))]
    Task<InventoryAction> GetInventoryActionAsync(string identifier, string actionId, CancellationToken cancellationToken = default);

    /// <summary>Adds an action to an inventory.</summary>
    /// <remarks>6 and later.</remarks>
    /// <param name="identifier">The id or the name of the inventory.</param>
    /// <param name="action">The action.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/inventory_manager/v1/inventories/{identifier}/actions")]
    [Envelope(typeof(ResultEnvelope<>))]
    Task<InventoryAction> CreateInventoryActionAsync(string identifier, [Body] InventoryAction action, CancellationToken cancellationToken = default);

    /// <summary>Deletes an action of an inventory.</summary>
    /// <remarks>6 and later.</remarks>
    /// <param name="identifier">The id or the name of the inventory.</param>
    /// <param name="actionId">The id of the action.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/inventory_manager/v1/inventories/{identifier}/actions/{actionId}")]
    Task DeleteInventoryActionAsync(string identifier, string actionId, CancellationToken cancellationToken = default);
}

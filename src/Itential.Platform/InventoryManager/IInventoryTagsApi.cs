using System.Text.Json;
using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The tags of inventories and nodes.</summary>
[Trace]
[JsonContext(typeof(InventoryManagerJson))]
public interface IInventoryTagsApi
{
    /// <summary>Gets one page of the tags.</summary>
    /// <remarks>6 and later. The pages end at <see cref="NumberedPage{T}.TotalPages"/>.</remarks>
    /// <param name="page">The number of the page; the first is 1.</param>
    /// <param name="pageSize">How many a page may hold.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventory_manager/v1/tags")]
    Task<ResultPage<InventoryTag>> GetTagsAsync(int? page = null, int? pageSize = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all tags, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetTagsAsync"/>.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventory_manager/v1/tags")]
    [Paged(PagingStyle.PageNumber, PageSize = 100)]
    IAsyncEnumerable<InventoryTag> GetTagsAllAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the tags that the caller has access to.</summary>
    /// <remarks>6 and later.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventory_manager/v1/tags/accessible")]
    [Envelope(typeof(ResultEnvelope<>))]
    Task<IReadOnlyList<InventoryTag>> GetAccessibleTagsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one tag.</summary>
    /// <remarks>6 and later.</remarks>
    /// <param name="identifier">The id or the name of the tag.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventory_manager/v1/tags/{identifier}")]
    [Envelope(typeof(ResultEnvelope<>))]
    Task<InventoryTag> GetTagAsync(string identifier, CancellationToken cancellationToken = default);

    /// <summary>Tells what uses a tag.</summary>
    /// <remarks>6 and later. No source tells what the result holds.</remarks>
    /// <param name="identifier">The id or the name of the tag.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventory_manager/v1/tags/{identifier}/usage")]
    [Envelope(typeof(ResultEnvelope<>))]
    Task<JsonElement> GetTagUsageAsync(string identifier, CancellationToken cancellationToken = default);

    /// <summary>Finds the inventories and nodes that have tags.</summary>
    /// <remarks>6 and later.</remarks>
    /// <param name="tags">The tags.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/inventory_manager/v1/tags/search")]
    [Envelope(typeof(ResultEnvelope<>))]
    Task<InventoryTagMatches> SearchByTagsAsync([Body] InventoryTagSelection tags, CancellationToken cancellationToken = default);
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The work items of the work center: what waits for a person.</summary>
[Trace]
[JsonContext(typeof(WorkCenterJson))]
public interface IWorkCenterApi
{
    /// <summary>Gets one page of the work items that match.</summary>
    /// <remarks>6.4 and later. Advance by the items received.</remarks>
    /// <param name="search">Conditions, order and page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/work-center-service/work-items/search")]
    Task<DataList<WorkItem>> SearchWorkItemsAsync([Body] WorkItemSearch search, CancellationToken cancellationToken = default);

    /// <summary>Gets all work items that match, page by page as they are needed.</summary>
    /// <remarks>
    /// As <see cref="SearchWorkItemsAsync"/>. <see cref="WorkItemSearch.Skip"/> says where it begins, and
    /// <see cref="WorkItemSearch.Limit"/> how many a page may hold.
    /// </remarks>
    /// <param name="search">Conditions, order and page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/work-center-service/work-items/search")]
    [Paged(PagingStyle.BodyStartLimit, Position = "skip")]
    IAsyncEnumerable<WorkItem> SearchWorkItemsAllAsync([Body] WorkItemSearch search, CancellationToken cancellationToken = default);

    /// <summary>Gets the work items of one execution and of those below it.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="rootExecutionId">The id of the execution that all began with.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/work-center-service/work-items")]
    Task<IReadOnlyList<WorkItem>> GetWorkItemsAsync(string rootExecutionId, CancellationToken cancellationToken = default);

    /// <summary>Counts work items.</summary>
    /// <remarks>6.4 and later. No source tells which parameters it takes.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/work-center-service/work-items/count")]
    Task<WorkItemCount> CountWorkItemsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one work item.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="id">The id of the work item.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/work-center-service/work-items/{id}")]
    Task<WorkItem> GetWorkItemAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Gets the variables that go into a work item.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="id">The id of the work item.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/work-center-service/work-items/{id}/variables/incoming")]
    Task<WorkItemVariables> GetWorkItemIncomingVariablesAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Claims a work item for the caller.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="id">The id of the work item.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/work-center-service/work-items/{id}/claim")]
    Task<WorkItem> ClaimWorkItemAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Gives a claimed work item back.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="id">The id of the work item.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/work-center-service/work-items/{id}/release")]
    Task<WorkItem> ReleaseWorkItemAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Gives a work item to someone.</summary>
    /// <remarks>6.4 and later. No source tells what the body holds.</remarks>
    /// <param name="id">The id of the work item.</param>
    /// <param name="body">The body as the server wants it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/work-center-service/work-items/{id}/assign")]
    Task<WorkItem> AssignWorkItemAsync(string id, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Ends a work item, so that what waits for it goes on.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="id">The id of the work item.</param>
    /// <param name="completion">How it ends.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Patch("/work-center-service/work-items/{id}/complete")]
    Task<WorkItem> CompleteWorkItemAsync(string id, [Body] WorkItemCompletion completion, CancellationToken cancellationToken = default);

    /// <summary>Cancels work items.</summary>
    /// <remarks>6.4 and later. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body as the server wants it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/work-center-service/work-items/cancel")]
    Task<JsonElement> CancelWorkItemsAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Cancels work items, at another path.</summary>
    /// <remarks>6.4 and later. <see cref="CancelWorkItemsAsync"/> is the surer one. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body as the server wants it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Post("/work-center-service/cancel-work-items")]
    Task<JsonElement> CancelWorkItemsAltAsync([Body] JsonElement body, CancellationToken cancellationToken = default);
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The tools that agents can call, and their decorators.</summary>
[Trace]
[JsonContext(typeof(ToolsJson))]
public interface IToolsApi
{
    /// <summary>Gets one page of the tools that match.</summary>
    /// <remarks>
    /// 6.4 and later. No source tells whether the answer is the list itself or holds it inside <c>data</c>; both are read, and it tells no
    /// total.
    /// </remarks>
    /// <param name="type">The kind of the tools.</param>
    /// <param name="name">The name of the tools.</param>
    /// <param name="referenceIds">The references of the tools.</param>
    /// <param name="description">The description of the tools.</param>
    /// <param name="active">Whether they are in use.</param>
    /// <param name="parentIds">The ids of what they belong to.</param>
    /// <param name="parentTypes">The kinds of what they belong to.</param>
    /// <param name="parentTitles">The names of what they belong to.</param>
    /// <param name="excludeToolChildren">Whether tools below other tools are left out.</param>
    /// <param name="sort">The field that the list is sorted by.</param>
    /// <param name="order">The direction of the sorting.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/tools")]
    [Envelope(typeof(DataOrBare))]
    Task<IReadOnlyList<Tool>> SearchToolsAsync(
        string? type = null,
        string? name = null,
        [Query(CollectionFormat.Csv)] IReadOnlyList<string>? referenceIds = null,
        string? description = null,
        bool? active = null,
        [Query(CollectionFormat.Csv)] IReadOnlyList<string>? parentIds = null,
        [Query(CollectionFormat.Csv)] IReadOnlyList<string>? parentTypes = null,
        [Query(CollectionFormat.Csv)] IReadOnlyList<string>? parentTitles = null,
        bool? excludeToolChildren = null,
        string? sort = null,
        SortDirection? order = null,
        int? skip = null,
        int? limit = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets all tools that match, page by page as they are needed.</summary>
    /// <remarks>As <see cref="SearchToolsAsync"/>. It ends at an empty page.</remarks>
    /// <param name="type">The kind of the tools.</param>
    /// <param name="name">The name of the tools.</param>
    /// <param name="referenceIds">The references of the tools.</param>
    /// <param name="description">The description of the tools.</param>
    /// <param name="active">Whether they are in use.</param>
    /// <param name="parentIds">The ids of what they belong to.</param>
    /// <param name="parentTypes">The kinds of what they belong to.</param>
    /// <param name="parentTitles">The names of what they belong to.</param>
    /// <param name="excludeToolChildren">Whether tools below other tools are left out.</param>
    /// <param name="sort">The field that the list is sorted by.</param>
    /// <param name="order">The direction of the sorting.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/tools")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100, Page = typeof(ToolPage))]
    IAsyncEnumerable<Tool> SearchToolsAllAsync(
        string? type = null,
        string? name = null,
        [Query(CollectionFormat.Csv)] IReadOnlyList<string>? referenceIds = null,
        string? description = null,
        bool? active = null,
        [Query(CollectionFormat.Csv)] IReadOnlyList<string>? parentIds = null,
        [Query(CollectionFormat.Csv)] IReadOnlyList<string>? parentTypes = null,
        [Query(CollectionFormat.Csv)] IReadOnlyList<string>? parentTitles = null,
        bool? excludeToolChildren = null,
        string? sort = null,
        SortDirection? order = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets one tool.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="referenceId">The reference of the tool.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/tools/{referenceId}")]
    Task<Tool> GetToolAsync(string referenceId, CancellationToken cancellationToken = default);

    /// <summary>Gets several tools by their references.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="selection">The references of the tools.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/tools/bulk")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<IReadOnlyList<Tool>> GetToolsBulkAsync([Body] ToolSelection selection, CancellationToken cancellationToken = default);

    /// <summary>Makes the platform look for tools again.</summary>
    /// <remarks>6.4 and later. No source tells what the answer holds.</remarks>
    /// <param name="body">Not to be given.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/tools/discover")]
    Task<JsonElement> DiscoverToolsAsync([Body] EmptyBody body = default, CancellationToken cancellationToken = default);

    /// <summary>Gets the decorators of a tool.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="referenceId">The reference of the tool.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/tools/{referenceId}/decorators")]
    Task<IReadOnlyList<ToolDecorator>> GetToolDecoratorsAsync(string referenceId, CancellationToken cancellationToken = default);

    /// <summary>Gets one decorator.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="decoratorId">The id of the decorator.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/tools/decorators/{decoratorId}")]
    Task<ToolDecorator> GetDecoratorAsync(string decoratorId, CancellationToken cancellationToken = default);

    /// <summary>Makes a decorator.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="decorator">The decorator.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/tools/decorators")]
    Task<ToolDecorator> CreateDecoratorAsync([Body] ToolDecoratorBody decorator, CancellationToken cancellationToken = default);

    /// <summary>Makes a copy of a decorator.</summary>
    /// <remarks>6.4 and later. No source tells what the body holds.</remarks>
    /// <param name="decoratorId">The id of the decorator.</param>
    /// <param name="body">The body as the server wants it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/tools/decorators/{decoratorId}/clone")]
    Task<ToolDecorator> CloneDecoratorAsync(string decoratorId, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Deletes a decorator.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="decoratorId">The id of the decorator.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/tools/decorators/{decoratorId}")]
    Task DeleteDecoratorAsync(string decoratorId, CancellationToken cancellationToken = default);

    /// <summary>Exports decorators.</summary>
    /// <remarks>6.4 and later. The list pages, but no source names the parameters.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/tools/decorators/bulk/export")]
    Task<IReadOnlyList<ToolDecorator>> ExportDecoratorsAsync(CancellationToken cancellationToken = default);

    /// <summary>Imports decorators.</summary>
    /// <remarks>6.4 and later. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body as the server wants it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/tools/decorators/bulk/import")]
    Task<JsonElement> ImportDecoratorsAsync([Body] JsonElement body, CancellationToken cancellationToken = default);
}

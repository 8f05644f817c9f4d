using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The modules of the Ansible collections.</summary>
[Trace]
[JsonContext(typeof(GatewayCollectionsJson))]
public interface IGatewayCollectionModulesApi
{
    /// <summary>Gets one page of a collection's modules.</summary>
    /// <remarks>
    /// Gateway 4. Pages by <paramref name="offset"/> and <paramref name="limit"/> up to <see cref="GatewayPageMeta.TotalCount"/>; advance
    /// by the items received.
    /// </remarks>
    /// <param name="name">The name of the collection.</param>
    /// <param name="query">Condition, order and detail; null takes the gateway's defaults.</param>
    /// <param name="offset">How many to pass over.</param>
    /// <param name="limit">How many at most; null takes the gateway's own number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/collections/{name}/modules")]
    Task<GatewayPage<GatewayCollectionModule>> GetCollectionModulesAsync(string name, [QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayCollectionModule>? query = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all modules of a collection, page by page as they are needed.</summary>
    /// <remarks>Gateway 4. As <see cref="GetCollectionModulesAsync"/>.</remarks>
    /// <param name="name">The name of the collection.</param>
    /// <param name="query">Condition, order and detail; null takes the gateway's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/collections/{name}/modules")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayCollectionModule> GetCollectionModulesAllAsync(string name, [QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayCollectionModule>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one module of a collection with its schema.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the collection.</param>
    /// <param name="module">The name of the module.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/collections/{name}/modules/{module}")]
    Task<GatewayCollectionModule> GetCollectionModuleAsync(string name, string module, CancellationToken cancellationToken = default);

    /// <summary>Runs a module of a collection and answers its result.</summary>
    /// <remarks>
    /// Gateway 4. Answers when the run is over, which can take minutes: give the client a long timeout. Each call runs it again; after a
    /// timeout look for the result in <see cref="GetCollectionModuleHistoryAsync"/>. The answer may be an array with the result of each
    /// host.
    /// </remarks>
    /// <param name="name">The name of the collection.</param>
    /// <param name="module">The name of the module.</param>
    /// <param name="run">What the module runs with.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/collections/{name}/modules/{module}/execute")]
    Task<GatewayExecution> ExecuteCollectionModuleAsync(string name, string module, [Body] CollectionModuleRun run, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of a module's runs.</summary>
    /// <remarks>
    /// Gateway 4. Pages by <paramref name="offset"/> and <paramref name="limit"/> up to <see cref="GatewayPageMeta.TotalCount"/>; advance
    /// by the items received.
    /// </remarks>
    /// <param name="name">The name of the collection.</param>
    /// <param name="module">The name of the module.</param>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="offset">How many to pass over.</param>
    /// <param name="limit">How many at most; null takes the gateway's own number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/collections/{name}/modules/{module}/history")]
    Task<GatewayPage<GatewayRunRecord>> GetCollectionModuleHistoryAsync(string name, string module, GatewayOrder? order = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all runs of a module, page by page as they are needed.</summary>
    /// <remarks>Gateway 4. As <see cref="GetCollectionModuleHistoryAsync"/>.</remarks>
    /// <param name="name">The name of the collection.</param>
    /// <param name="module">The name of the module.</param>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/collections/{name}/modules/{module}/history")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayRunRecord> GetCollectionModuleHistoryAllAsync(string name, string module, GatewayOrder? order = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the schema of a module's arguments.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the collection.</param>
    /// <param name="module">The name of the module.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/collections/{name}/modules/{module}/schema")]
    Task<RunnableSchema> GetCollectionModuleSchemaAsync(string name, string module, CancellationToken cancellationToken = default);

    /// <summary>Replaces the schema of a module's arguments.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the collection.</param>
    /// <param name="module">The name of the module.</param>
    /// <param name="schema">The new schema.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/collections/{name}/modules/{module}/schema")]
    Task<RunnableSchema> UpdateCollectionModuleSchemaAsync(string name, string module, [Body] RunnableSchema schema, CancellationToken cancellationToken = default);

    /// <summary>Deletes the schema of a module's arguments.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the collection.</param>
    /// <param name="module">The name of the module.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/collections/{name}/modules/{module}/schema")]
    Task<JsonElement> DeleteCollectionModuleSchemaAsync(string name, string module, CancellationToken cancellationToken = default);
}

using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The roles of the Ansible collections.</summary>
[Trace]
[JsonContext(typeof(GatewayCollectionsJson))]
public interface IGatewayCollectionRolesApi
{
    /// <summary>Gets one page of a collection's roles.</summary>
    /// <remarks>
    /// Gateway 4. Pages by <paramref name="offset"/> and <paramref name="limit"/> up to <see cref="GatewayPageMeta.TotalCount"/>; advance
    /// by the items received.
    /// </remarks>
    /// <param name="name">The name of the collection.</param>
    /// <param name="query">Condition, order and detail; null takes the gateway's defaults.</param>
    /// <param name="offset">How many to pass over.</param>
    /// <param name="limit">How many at most; null takes the gateway's own number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/collections/{name}/roles")]
    Task<GatewayPage<GatewayCollectionRole>> GetCollectionRolesAsync(string name, [QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayCollectionRole>? query = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all roles of a collection, page by page as they are needed.</summary>
    /// <remarks>Gateway 4. As <see cref="GetCollectionRolesAsync"/>.</remarks>
    /// <param name="name">The name of the collection.</param>
    /// <param name="query">Condition, order and detail; null takes the gateway's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/collections/{name}/roles")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayCollectionRole> GetCollectionRolesAllAsync(string name, [QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayCollectionRole>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one role of a collection with its schema.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the collection.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/collections/{name}/roles/{role}")]
    Task<GatewayCollectionRole> GetCollectionRoleAsync(string name, string role, CancellationToken cancellationToken = default);

    /// <summary>Runs a role of a collection and answers its result.</summary>
    /// <remarks>
    /// Gateway 4. Answers when the run is over, which can take minutes: give the client a long timeout. Each call runs it again; after a
    /// timeout look for the result in <see cref="GetCollectionRoleHistoryAsync"/>. The answer may be an array with the result of each host.
    /// </remarks>
    /// <param name="name">The name of the collection.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="run">What the role runs with.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/collections/{name}/roles/{role}/execute")]
    Task<GatewayExecution> ExecuteCollectionRoleAsync(string name, string role, [Body] CollectionRoleRun run, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of a role's runs.</summary>
    /// <remarks>
    /// Gateway 4. Pages by <paramref name="offset"/> and <paramref name="limit"/> up to <see cref="GatewayPageMeta.TotalCount"/>; advance
    /// by the items received.
    /// </remarks>
    /// <param name="name">The name of the collection.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="offset">How many to pass over.</param>
    /// <param name="limit">How many at most; null takes the gateway's own number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/collections/{name}/roles/{role}/history")]
    Task<GatewayPage<GatewayRunRecord>> GetCollectionRoleHistoryAsync(string name, string role, GatewayOrder? order = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all runs of a role, page by page as they are needed.</summary>
    /// <remarks>Gateway 4. As <see cref="GetCollectionRoleHistoryAsync"/>.</remarks>
    /// <param name="name">The name of the collection.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/collections/{name}/roles/{role}/history")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayRunRecord> GetCollectionRoleHistoryAllAsync(string name, string role, GatewayOrder? order = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the schema of a role's arguments.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the collection.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/collections/{name}/roles/{role}/schema")]
    Task<RunnableSchema> GetCollectionRoleSchemaAsync(string name, string role, CancellationToken cancellationToken = default);

    /// <summary>Replaces the schema of a role's arguments.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the collection.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="schema">The new schema.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/collections/{name}/roles/{role}/schema")]
    Task<RunnableSchema> UpdateCollectionRoleSchemaAsync(string name, string role, [Body] RunnableSchema schema, CancellationToken cancellationToken = default);

    /// <summary>Deletes the schema of a role's arguments.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the collection.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/collections/{name}/roles/{role}/schema")]
    Task<JsonElement> DeleteCollectionRoleSchemaAsync(string name, string role, CancellationToken cancellationToken = default);
}

using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The Ansible roles that the gateway can run; those that rule what a user may do are in <see cref="IGatewayRbacApi"/>.</summary>
[Trace]
[JsonContext(typeof(GatewayRolesJson))]
public interface IGatewayRolesApi
{
    /// <summary>Gets one page of the roles.</summary>
    /// <remarks>Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>.</remarks>
    /// <param name="query">Filter, order and detail; null takes the gateway's defaults.</param>
    /// <param name="offset">How many roles to pass over.</param>
    /// <param name="limit">How many roles at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/roles")]
    Task<GatewayPage<GatewayRole>> GetRolesAsync([QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayRole>? query = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all roles, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetRolesAsync"/>.</remarks>
    /// <param name="query">Filter, order and detail; null takes the gateway's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/roles")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayRole> GetRolesAllAsync([QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayRole>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one role with its schema.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the role.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/roles/{name}")]
    Task<GatewayRole> GetRoleAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Makes the gateway look for roles in its folders again.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/roles/refresh")]
    Task<JsonElement> RefreshRolesAsync(CancellationToken cancellationToken = default);

    /// <summary>Runs a role and answers its result.</summary>
    /// <remarks>
    /// Gateway 4. Answers when the run is over, which can take minutes: give the client a long timeout. Each call runs it again; after a
    /// timeout look for the result in <see cref="GetRoleHistoryAsync"/>.
    /// </remarks>
    /// <param name="name">The name of the role.</param>
    /// <param name="run">What the role runs with.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/roles/{name}/execute")]
    Task<GatewayExecution> ExecuteRoleAsync(string name, [Body] RoleRun run, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the runs of a role.</summary>
    /// <remarks>Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>.</remarks>
    /// <param name="name">The name of the role.</param>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="offset">How many runs to pass over.</param>
    /// <param name="limit">How many runs at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/roles/{name}/history")]
    Task<GatewayPage<GatewayRunRecord>> GetRoleHistoryAsync(string name, GatewayOrder? order = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all runs of a role, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetRoleHistoryAsync"/>.</remarks>
    /// <param name="name">The name of the role.</param>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/roles/{name}/history")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayRunRecord> GetRoleHistoryAllAsync(string name, GatewayOrder? order = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the schema of a role's arguments.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the role.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/roles/{name}/schema")]
    Task<RunnableSchema> GetRoleSchemaAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Replaces the schema of a role's arguments.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the role.</param>
    /// <param name="schema">The new schema.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/roles/{name}/schema")]
    Task<RunnableSchema> UpdateRoleSchemaAsync(string name, [Body] RunnableSchema schema, CancellationToken cancellationToken = default);

    /// <summary>Deletes the schema of a role's arguments.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the role.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/roles/{name}/schema")]
    Task<JsonElement> DeleteRoleSchemaAsync(string name, CancellationToken cancellationToken = default);
}

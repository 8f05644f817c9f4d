using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The Nornir modules that the gateway can run.</summary>
[Trace]
[JsonContext(typeof(GatewayNornirJson))]
public interface IGatewayNornirApi
{
    /// <summary>Gets one page of the Nornir modules.</summary>
    /// <remarks>Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>.</remarks>
    /// <param name="query">Filter, order and detail; null takes the gateway's defaults.</param>
    /// <param name="offset">How many Nornir modules to pass over.</param>
    /// <param name="limit">How many Nornir modules at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/nornir")]
    Task<GatewayPage<GatewayNornirModule>> GetNornirModulesAsync([QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayNornirModule>? query = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all Nornir modules, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetNornirModulesAsync"/>.</remarks>
    /// <param name="query">Filter, order and detail; null takes the gateway's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/nornir")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayNornirModule> GetNornirModulesAllAsync([QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayNornirModule>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one Nornir module with its schema.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the Nornir module.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/nornir/{name}")]
    Task<GatewayNornirModule> GetNornirModuleAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Makes the gateway look for Nornir modules in its folders again.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/nornir/refresh")]
    Task<JsonElement> RefreshNornirModulesAsync(CancellationToken cancellationToken = default);

    /// <summary>Runs a Nornir module and answers its result.</summary>
    /// <remarks>
    /// Gateway 4. Answers when the run is over, which can take minutes: give the client a long timeout. Each call runs it again; after a
    /// timeout look for the result in <see cref="GetNornirModuleHistoryAsync"/>.
    /// </remarks>
    /// <param name="name">The name of the Nornir module.</param>
    /// <param name="run">What the Nornir module runs with.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/nornir/{name}/execute")]
    Task<GatewayExecution> ExecuteNornirModuleAsync(string name, [Body] NornirRun run, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the runs of a Nornir module.</summary>
    /// <remarks>Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>.</remarks>
    /// <param name="name">The name of the Nornir module.</param>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="offset">How many runs to pass over.</param>
    /// <param name="limit">How many runs at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/nornir/{name}/history")]
    Task<GatewayPage<GatewayRunRecord>> GetNornirModuleHistoryAsync(string name, GatewayOrder? order = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all runs of a Nornir module, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetNornirModuleHistoryAsync"/>.</remarks>
    /// <param name="name">The name of the Nornir module.</param>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/nornir/{name}/history")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayRunRecord> GetNornirModuleHistoryAllAsync(string name, GatewayOrder? order = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the schema of a Nornir module's arguments.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the Nornir module.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/nornir/{name}/schema")]
    Task<RunnableSchema> GetNornirModuleSchemaAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Replaces the schema of a Nornir module's arguments.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the Nornir module.</param>
    /// <param name="schema">The new schema.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/nornir/{name}/schema")]
    Task<RunnableSchema> UpdateNornirModuleSchemaAsync(string name, [Body] RunnableSchema schema, CancellationToken cancellationToken = default);

    /// <summary>Deletes the schema of a Nornir module's arguments.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the Nornir module.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/nornir/{name}/schema")]
    Task<JsonElement> DeleteNornirModuleSchemaAsync(string name, CancellationToken cancellationToken = default);
}

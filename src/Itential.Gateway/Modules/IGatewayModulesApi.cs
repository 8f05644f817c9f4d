using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The Ansible modules that the gateway can run.</summary>
[Trace]
[JsonContext(typeof(GatewayModulesJson))]
public interface IGatewayModulesApi
{
    /// <summary>Gets one page of the modules.</summary>
    /// <remarks>Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>.</remarks>
    /// <param name="query">Filter, order and detail; null takes the gateway's defaults.</param>
    /// <param name="offset">How many modules to pass over.</param>
    /// <param name="limit">How many modules at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/modules")]
    Task<GatewayPage<GatewayModule>> GetModulesAsync([QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayModule>? query = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all modules, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetModulesAsync"/>.</remarks>
    /// <param name="query">Filter, order and detail; null takes the gateway's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/modules")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayModule> GetModulesAllAsync([QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayModule>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one module with its schema.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the module.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/modules/{name}")]
    Task<GatewayModule> GetModuleAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Makes the gateway look for modules in its folders again.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/modules/refresh")]
    Task<JsonElement> RefreshModulesAsync(CancellationToken cancellationToken = default);

    /// <summary>Runs a module and answers its result.</summary>
    /// <remarks>
    /// Gateway 4. Answers when the run is over, which can take minutes: give the client a long timeout. Each call runs it again; after a
    /// timeout look for the result in <see cref="GetModuleHistoryAsync"/>.
    /// </remarks>
    /// <param name="name">The name of the module.</param>
    /// <param name="run">What the module runs with.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/modules/{name}/execute")]
    Task<GatewayExecution> ExecuteModuleAsync(string name, [Body] ModuleRun run, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the runs of a module.</summary>
    /// <remarks>Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>.</remarks>
    /// <param name="name">The name of the module.</param>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="offset">How many runs to pass over.</param>
    /// <param name="limit">How many runs at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/modules/{name}/history")]
    Task<GatewayPage<GatewayRunRecord>> GetModuleHistoryAsync(string name, GatewayOrder? order = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all runs of a module, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetModuleHistoryAsync"/>.</remarks>
    /// <param name="name">The name of the module.</param>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/modules/{name}/history")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayRunRecord> GetModuleHistoryAllAsync(string name, GatewayOrder? order = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the schema of a module's arguments.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the module.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/modules/{name}/schema")]
    Task<RunnableSchema> GetModuleSchemaAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Replaces the schema of a module's arguments.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the module.</param>
    /// <param name="schema">The new schema.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/modules/{name}/schema")]
    Task<RunnableSchema> UpdateModuleSchemaAsync(string name, [Body] RunnableSchema schema, CancellationToken cancellationToken = default);

    /// <summary>Deletes the schema of a module's arguments.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the module.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/modules/{name}/schema")]
    Task<JsonElement> DeleteModuleSchemaAsync(string name, CancellationToken cancellationToken = default);
}

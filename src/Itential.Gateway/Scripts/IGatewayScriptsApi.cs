using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The scripts that the gateway can run.</summary>
[Trace]
[JsonContext(typeof(GatewayScriptsJson))]
public interface IGatewayScriptsApi
{
    /// <summary>Gets one page of the scripts.</summary>
    /// <remarks>Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>.</remarks>
    /// <param name="query">Filter, order and detail; null takes the gateway's defaults.</param>
    /// <param name="offset">How many scripts to pass over.</param>
    /// <param name="limit">How many scripts at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/scripts")]
    Task<GatewayPage<GatewayScript>> GetScriptsAsync([QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayScript>? query = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all scripts, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetScriptsAsync"/>.</remarks>
    /// <param name="query">Filter, order and detail; null takes the gateway's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/scripts")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayScript> GetScriptsAllAsync([QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayScript>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one script with its schema.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the script.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/scripts/{name}")]
    Task<GatewayScript> GetScriptAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Makes the gateway look for scripts in its folders again.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/scripts/refresh")]
    Task<JsonElement> RefreshScriptsAsync(CancellationToken cancellationToken = default);

    /// <summary>Runs a script and answers its result.</summary>
    /// <remarks>
    /// Gateway 4. Answers when the run is over, which can take minutes: give the client a long timeout. Each call runs it again; after a
    /// timeout look for the result in <see cref="GetScriptHistoryAsync"/>.
    /// </remarks>
    /// <param name="name">The name of the script.</param>
    /// <param name="run">What the script runs with.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/scripts/{name}/execute")]
    Task<GatewayExecution> ExecuteScriptAsync(string name, [Body] ScriptRun run, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the runs of a script.</summary>
    /// <remarks>Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>.</remarks>
    /// <param name="name">The name of the script.</param>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="offset">How many runs to pass over.</param>
    /// <param name="limit">How many runs at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/scripts/{name}/history")]
    Task<GatewayPage<GatewayRunRecord>> GetScriptHistoryAsync(string name, GatewayOrder? order = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all runs of a script, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetScriptHistoryAsync"/>.</remarks>
    /// <param name="name">The name of the script.</param>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/scripts/{name}/history")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayRunRecord> GetScriptHistoryAllAsync(string name, GatewayOrder? order = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the schema of a script's arguments.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the script.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/scripts/{name}/schema")]
    Task<RunnableSchema> GetScriptSchemaAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Replaces the schema of a script's arguments.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the script.</param>
    /// <param name="schema">The new schema.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/scripts/{name}/schema")]
    Task<RunnableSchema> UpdateScriptSchemaAsync(string name, [Body] RunnableSchema schema, CancellationToken cancellationToken = default);

    /// <summary>Deletes the schema of a script's arguments.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the script.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/scripts/{name}/schema")]
    Task<JsonElement> DeleteScriptSchemaAsync(string name, CancellationToken cancellationToken = default);
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The playbooks that the gateway can run with Ansible.</summary>
[Trace]
[JsonContext(typeof(GatewayPlaybooksJson))]
public interface IGatewayPlaybooksApi
{
    /// <summary>Gets one page of the playbooks.</summary>
    /// <remarks>
    /// Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>, or
    /// <see cref="GatewayPageMeta.Count"/> where that is left out.
    /// </remarks>
    /// <param name="query">Filter, order and detail; null takes the gateway's defaults.</param>
    /// <param name="offset">How many playbooks to pass over.</param>
    /// <param name="limit">How many playbooks at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/playbooks")]
    Task<GatewayPage<GatewayPlaybook>> GetPlaybooksAsync([QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayPlaybook>? query = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all playbooks, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetPlaybooksAsync"/>. Without <see cref="GatewayPageMeta.TotalCount"/> it ends at the first empty page.</remarks>
    /// <param name="query">Filter, order and detail; null takes the gateway's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/playbooks")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayPlaybook> GetPlaybooksAllAsync([QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayPlaybook>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one playbook with its schema.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the playbook.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/playbooks/{name}")]
    Task<GatewayPlaybook> GetPlaybookAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Adds a playbook.</summary>
    /// <remarks>Gateway 4; one client alone calls it, and not with 2023.1.</remarks>
    /// <param name="playbook">The name of the playbook, and what else the gateway asks for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Post("/playbooks")]
    Task<JsonElement> CreatePlaybookAsync([Body] JsonObject playbook, CancellationToken cancellationToken = default);

    /// <summary>Deletes a playbook.</summary>
    /// <remarks>Gateway 4; one client alone calls it, and not with 2023.1.</remarks>
    /// <param name="name">The name of the playbook.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Delete("/playbooks/{name}")]
    Task<JsonElement> DeletePlaybookAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Makes the gateway look for playbooks in its folders again.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/playbooks/refresh")]
    Task<JsonElement> RefreshPlaybooksAsync(CancellationToken cancellationToken = default);

    /// <summary>Runs a playbook and answers its result.</summary>
    /// <remarks>
    /// Gateway 4. Answers when the run is over, which can take minutes: give the client a long timeout. Each call runs it again; after a
    /// timeout look for the result in <see cref="GetPlaybookHistoryAsync"/>.
    /// </remarks>
    /// <param name="name">The name of the playbook.</param>
    /// <param name="run">What the playbook runs with.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/playbooks/{name}/execute")]
    Task<GatewayExecution> ExecutePlaybookAsync(string name, [Body] PlaybookRun run, CancellationToken cancellationToken = default);

    /// <summary>Runs a playbook as a trial: Ansible says what it would change and changes nothing.</summary>
    /// <remarks>Gateway 4. Answers when the run is over, which can take minutes: give the client a long timeout. Each call runs it again.</remarks>
    /// <param name="name">The name of the playbook.</param>
    /// <param name="run">What the playbook runs with.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/playbooks/{name}/dry_run")]
    Task<GatewayExecution> DryRunPlaybookAsync(string name, [Body] PlaybookRun run, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the runs of a playbook.</summary>
    /// <remarks>Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>.</remarks>
    /// <param name="name">The name of the playbook.</param>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="offset">How many runs to pass over.</param>
    /// <param name="limit">How many runs at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/playbooks/{name}/history")]
    Task<GatewayPage<GatewayRunRecord>> GetPlaybookHistoryAsync(string name, GatewayOrder? order = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all runs of a playbook, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetPlaybookHistoryAsync"/>.</remarks>
    /// <param name="name">The name of the playbook.</param>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/playbooks/{name}/history")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayRunRecord> GetPlaybookHistoryAllAsync(string name, GatewayOrder? order = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the schema of a playbook's arguments.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the playbook.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/playbooks/{name}/schema")]
    Task<RunnableSchema> GetPlaybookSchemaAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Replaces the schema of a playbook's arguments.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the playbook.</param>
    /// <param name="schema">The new schema.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/playbooks/{name}/schema")]
    Task<RunnableSchema> UpdatePlaybookSchemaAsync(string name, [Body] RunnableSchema schema, CancellationToken cancellationToken = default);

    /// <summary>Deletes the schema of a playbook's arguments.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the playbook.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/playbooks/{name}/schema")]
    Task<JsonElement> DeletePlaybookSchemaAsync(string name, CancellationToken cancellationToken = default);
}

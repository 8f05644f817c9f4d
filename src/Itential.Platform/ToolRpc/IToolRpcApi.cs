using System.Text.Json;
using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The executions of tools.</summary>
[Trace]
[JsonContext(typeof(ToolRpcJson))]
public interface IToolRpcApi
{
    /// <summary>Gets one page of the executions.</summary>
    /// <remarks>6.4 and later. Advance by the items received. No source tells what an execution holds.</remarks>
    /// <param name="status">Where they stand.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/tool-rpc/executions")]
    Task<ResultList<JsonElement>> GetToolExecutionsAsync(ToolExecutionStatus? status = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all executions, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetToolExecutionsAsync"/>.</remarks>
    /// <param name="status">Where they stand.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/tool-rpc/executions")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<JsonElement> GetToolExecutionsAllAsync(ToolExecutionStatus? status = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one execution.</summary>
    /// <remarks>6.4 and later. To follow an execution, poll it until it is complete. No source tells what an execution holds.</remarks>
    /// <param name="toolExecutionId">The id of the execution.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/tool-rpc/executions/{toolExecutionId}")]
    Task<JsonElement> GetToolExecutionAsync(string toolExecutionId, CancellationToken cancellationToken = default);
}

using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The routes that adapters and integrations add to the server. What they take and answer is theirs.</summary>
/// <remarks><see cref="ICoreApi.GetOpenApiAsync"/> lists those of a server.</remarks>
[Trace]
[JsonContext(typeof(DynamicJson))]
public interface IDynamicApi
{
    /// <summary>Calls a method of an adapter.</summary>
    /// <remarks>
    /// All releases. Each call does the work anew. The verb is the adapter's own, mostly POST; declare others by adding a method to an
    /// interface of your own. The answer depends on the adapter; many hold <c>response</c>, <c>icode</c> and <c>metrics</c>.
    /// </remarks>
    /// <param name="adapterId">The <see cref="ServiceHealth.RoutePrefix"/> of the adapter.</param>
    /// <param name="method">The name of the method, such as <c>genericAdapterRequest</c>.</param>
    /// <param name="body">The parameters of the method by name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/{adapterId}/{method}")]
    Task<JsonElement> CallAdapterMethodAsync(string adapterId, string method, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Calls an operation of an integration that has the verb POST.</summary>
    /// <remarks>
    /// 2023.1 and later. Each call does the work anew. The verb is the operation's own; declare others by adding a method to an interface of
    /// your own. The answer likely holds <c>ok</c>, <c>url</c>, <c>status</c>, <c>headers</c> and the body as text.
    /// </remarks>
    /// <param name="integrationName">The name of the integration.</param>
    /// <param name="operationId">The id of the operation in the OpenAPI document.</param>
    /// <param name="query">The query values that the operation takes.</param>
    /// <param name="body">The body that the operation takes; null sends none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/{integrationName}/{operationId}")]
    Task<JsonElement> CallIntegrationOperationAsync(string integrationName, string operationId, [Query] IReadOnlyDictionary<string, string>? query = null, [Body] JsonElement? body = null, CancellationToken cancellationToken = default);
}

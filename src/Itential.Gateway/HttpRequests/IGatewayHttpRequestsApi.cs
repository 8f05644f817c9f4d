using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>HTTP requests that the gateway makes.</summary>
[Trace]
[JsonContext(typeof(GatewayHttpRequestsJson))]
public interface IGatewayHttpRequestsApi
{
    /// <summary>Lets the gateway make an HTTP request and answers what came back.</summary>
    /// <remarks>
    /// Gateway 4. Answers when the request is over. Each call makes it again; after a timeout look for the result in <see cref="GetRequestHistoryAsync"/>. No source tells what the answer holds.
    /// </remarks>
    /// <param name="request">Where the request goes and what it carries.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/http_requests/request/execute")]
    Task<JsonElement> ExecuteRequestAsync([Body] GatewayHttpRequest request, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the requests that were made.</summary>
    /// <remarks>
    /// Gateway 4. Pages by <paramref name="offset"/> and <paramref name="limit"/> up to <see cref="GatewayPageMeta.TotalCount"/>; advance
    /// by the items received.
    /// </remarks>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="offset">How many to pass over.</param>
    /// <param name="limit">How many at most; null takes the gateway's own number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/http_requests/request/history")]
    Task<GatewayPage<GatewayRunRecord>> GetRequestHistoryAsync(GatewayOrder? order = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all requests that were made, page by page as they are needed.</summary>
    /// <remarks>Gateway 4. As <see cref="GetRequestHistoryAsync"/>.</remarks>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/http_requests/request/history")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayRunRecord> GetRequestHistoryAllAsync(GatewayOrder? order = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the JSON schema of a request.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/http_requests/request/schema")]
    Task<JsonObject> GetRequestSchemaAsync(CancellationToken cancellationToken = default);
}

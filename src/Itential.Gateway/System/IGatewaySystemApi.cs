using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The gateway itself: its state, its audit log and its own description.</summary>
[Trace]
[JsonContext(typeof(GatewaySystemJson))]
public interface IGatewaySystemApi
{
    /// <summary>Gets the state of the gateway: its version, and which features are on.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/status")]
    Task<GatewayStatus> GetStatusAsync(CancellationToken cancellationToken = default);

    /// <summary>Asks whether the gateway answers.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/poll")]
    Task<JsonElement> PollAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the audit log.</summary>
    /// <remarks>
    /// Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>. No source tells what
    /// an entry holds.
    /// </remarks>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="offset">How many entries to pass over.</param>
    /// <param name="limit">How many entries at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/audit")]
    Task<GatewayPage<JsonElement>> GetAuditLogAsync(GatewayOrder? order = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the whole audit log, page by page as it is needed.</summary>
    /// <remarks>As <see cref="GetAuditLogAsync"/>.</remarks>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/audit")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<JsonElement> GetAuditLogAllAsync(GatewayOrder? order = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one run that the gateway remembers, its result included.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="auditId">The id of the run.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/exec_history/{auditId}")]
    Task<GatewayRunRecord> GetExecHistoryAsync(string auditId, CancellationToken cancellationToken = default);

    /// <summary>Gets the gateway's OpenAPI document, which tells what this very release can do.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/openapi_spec")]
    Task<JsonElement> GetOpenApiSpecAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the audit log by the route of one client alone.</summary>
    /// <remarks>Gateway 4; conflicts with <see cref="GetAuditLogAsync"/>, which other clients use.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Get("/system/audit")]
    Task<JsonElement> GetAuditLogAltAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one run by the route of one client alone.</summary>
    /// <remarks>Gateway 4; conflicts with <see cref="GetExecHistoryAsync"/>, which other clients use.</remarks>
    /// <param name="auditId">The id of the run.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Get("/system/audit/{auditId}")]
    Task<JsonElement> GetExecHistoryAltAsync(string auditId, CancellationToken cancellationToken = default);

    /// <summary>Gets the gateway's OpenAPI document by the route of one client alone.</summary>
    /// <remarks>Gateway 4; conflicts with <see cref="GetOpenApiSpecAsync"/>, which other clients use.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Get("/system/openapi")]
    Task<JsonElement> GetOpenApiSpecAltAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets whether the gateway answers by the route of one client alone.</summary>
    /// <remarks>Gateway 4; conflicts with <see cref="PollAsync"/>, which other clients use.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Get("/system/poll")]
    Task<JsonElement> PollAltAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the state of the gateway by the route of one client alone.</summary>
    /// <remarks>Gateway 4; conflicts with <see cref="GetStatusAsync"/>, which other clients use.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Get("/system/status")]
    Task<JsonElement> GetStatusAltAsync(CancellationToken cancellationToken = default);
}

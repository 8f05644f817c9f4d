using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>What belongs to no service of the platform.</summary>
[Trace]
[JsonContext(typeof(CoreJson))]
public interface ICoreApi
{
    /// <summary>Gets the account that the session belongs to, and what it may do.</summary>
    /// <remarks>All releases. A cheap way to test credentials and to keep a session alive.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/whoami")]
    Task<CurrentUser> WhoAmIAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the account that the session belongs to, with its roles, groups and settings.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/user/settings")]
    Task<Account> GetUserSettingsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the version of the server.</summary>
    /// <remarks>All releases. The answer is text.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/version")]
    Task<string> GetVersionAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the configuration of the server.</summary>
    /// <remarks>6 and later. No source tells what the answer holds; it may hold secrets.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/server/config")]
    Task<JsonElement> GetServerConfigAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the metrics of the server in the text format of Prometheus.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/prometheus_metrics")]
    Task<string> GetPrometheusMetricsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the OpenAPI document of the server, its adapters and integrations among it.</summary>
    /// <remarks>2023.1 and later. The document has about 1.5 MB and is read whole.</remarks>
    /// <param name="url">The address that the document names as the server's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/help/openapi")]
    Task<JsonElement> GetOpenApiAsync(string url = "/", CancellationToken cancellationToken = default);
}

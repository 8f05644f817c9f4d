using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>Signing in once for several systems: the identity providers that the platform trusts.</summary>
[Trace]
[JsonContext(typeof(SsoJson))]
public interface ISsoApi
{
    /// <summary>Gets one page of the configurations.</summary>
    /// <remarks>2023.2 and later. A page may be shorter than its limit; advance by the items received.</remarks>
    /// <param name="query">The order; null takes the server's own.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/sso/configs")]
    Task<ResultList<SsoConfig>> GetSsoConfigsAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<SsoConfig>? query = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all configurations, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetSsoConfigsAsync"/>.</remarks>
    /// <param name="query">The order; null takes the server's own.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/sso/configs")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<SsoConfig> GetSsoConfigsAllAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<SsoConfig>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one configuration.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="name">The name of the configuration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/sso/configs/{name}")]
    Task<SsoConfig> GetSsoConfigAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Makes a configuration.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="config">The configuration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/sso/configs")]
    Task<JsonElement> CreateSsoConfigAsync([Body] SsoConfig config, CancellationToken cancellationToken = default);

    /// <summary>Replaces a configuration.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the configuration.</param>
    /// <param name="config">The whole configuration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/sso/configs/{name}")]
    Task<JsonElement> UpdateSsoConfigAsync(string name, [Body] SsoConfig config, CancellationToken cancellationToken = default);

    /// <summary>Deletes a configuration.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the configuration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/sso/configs/{name}")]
    Task<JsonElement> DeleteSsoConfigAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Sets whether a configuration is the active one.</summary>
    /// <remarks>6 and later. No source tells what the body and the answer hold.</remarks>
    /// <param name="name">The name of the configuration.</param>
    /// <param name="body">What the server asks for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/sso/configs/{name}/active")]
    Task<JsonElement> SetSsoConfigActiveAsync(string name, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Gets whether accounts sign in by an identity provider.</summary>
    /// <remarks>6 and later. The answer is an object or a truth value; no source tells more.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/sso/enabled")]
    Task<JsonElement> GetSsoEnabledAsync(CancellationToken cancellationToken = default);

    /// <summary>Tests a configuration.</summary>
    /// <remarks>6 and later. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the configuration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/sso/test/{name}")]
    Task<JsonElement> TestSsoConfigAsync(string name, CancellationToken cancellationToken = default);
}

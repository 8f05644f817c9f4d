using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The integrations: connections to other systems that are described by an OpenAPI document instead of code.</summary>
[Trace]
[JsonContext(typeof(IntegrationsJson))]
public interface IIntegrationsApi
{
    /// <summary>Gets one page of the integrations.</summary>
    /// <remarks>2023.2 and later. A page may be shorter than its limit; advance by the items received. One client reads the items from <c>integrations</c> instead of <c>results</c>.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/integrations")]
    Task<ResultList<ServiceItem<Integration>>> GetIntegrationsAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<Integration>? query = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all integrations, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetIntegrationsAsync"/>.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/integrations")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<ServiceItem<Integration>> GetIntegrationsAllAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<Integration>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one integration.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="name">The name of the integration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/integrations/{name}")]
    Task<ServiceItem<Integration>> GetIntegrationAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Makes an integration of an integration model.</summary>
    /// <remarks>
    /// 2023.2 and later. 6.5.2 takes the name, <see cref="Integration.Model"/> as <c>@itential/adapter_&lt;title&gt;:&lt;version&gt;</c>,
    /// <see cref="Integration.Type"/> as <c>Adapter</c>, <see cref="Integration.Virtual"/> as true, and
    /// <see cref="IntegrationProperties.Type"/> as <c>&lt;title&gt;:&lt;version&gt;</c>. One client sends the members without the wrapper.
    /// </remarks>
    /// <param name="integration">The integration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/integrations")]
    [Envelope(typeof(ServiceReply<>))]
    Task<Integration> CreateIntegrationAsync([Body] IntegrationBody integration, CancellationToken cancellationToken = default);

    /// <summary>Replaces the configuration of an integration.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="name">The name of the integration.</param>
    /// <param name="integration">The whole configuration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/integrations/{name}")]
    [Envelope(typeof(ServiceReply<>))]
    Task<Integration> UpdateIntegrationAsync(string name, [Body] IntegrationBody integration, CancellationToken cancellationToken = default);

    /// <summary>Sets where an integration connects to and how it signs in.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="name">The name of the integration.</param>
    /// <param name="connection">The server, its TLS and the authentication.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/integrations/{name}/properties")]
    [Envelope(typeof(ServiceReply<>))]
    Task<Integration> UpdateIntegrationPropertiesAsync(string name, [Body] IntegrationConnectionBody connection, CancellationToken cancellationToken = default);

    /// <summary>Deletes an integration.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="name">The name of the integration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/integrations/{name}")]
    Task<ServiceReply> DeleteIntegrationAsync(string name, CancellationToken cancellationToken = default);
}

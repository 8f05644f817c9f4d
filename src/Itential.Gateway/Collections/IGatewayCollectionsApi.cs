using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The Ansible collections that are installed on the gateway.</summary>
[Trace]
[JsonContext(typeof(GatewayCollectionsJson))]
public interface IGatewayCollectionsApi
{
    /// <summary>Gets one page of the installed collections.</summary>
    /// <remarks>
    /// Gateway 4. Pages by <paramref name="offset"/> and <paramref name="limit"/> up to <see cref="GatewayPageMeta.TotalCount"/>; advance
    /// by the items received.
    /// </remarks>
    /// <param name="query">Condition, order and detail; null takes the gateway's defaults.</param>
    /// <param name="offset">How many to pass over.</param>
    /// <param name="limit">How many at most; null takes the gateway's own number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/collections")]
    Task<GatewayPage<GatewayCollection>> GetCollectionsAsync([QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayCollection>? query = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all installed collections, page by page as they are needed.</summary>
    /// <remarks>Gateway 4. As <see cref="GetCollectionsAsync"/>.</remarks>
    /// <param name="query">Condition, order and detail; null takes the gateway's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/collections")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayCollection> GetCollectionsAllAsync([QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayCollection>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one installed collection.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the collection.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/collections/{name}")]
    Task<GatewayCollection> GetCollectionAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Installs a collection, from a Galaxy server or from an archive that lies on the gateway.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="install">Which collection, and where it comes from.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/collections/install")]
    Task<JsonElement> InstallCollectionAsync([Body] CollectionInstall install, CancellationToken cancellationToken = default);

    /// <summary>Makes the gateway look for collections in its folders again.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/collections/refresh")]
    Task<JsonElement> RefreshCollectionsAsync(CancellationToken cancellationToken = default);
}

using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The service accounts: what programs sign in with by OAuth.</summary>
[Trace]
[JsonContext(typeof(OAuthJson))]
public interface IOAuthApi
{
    /// <summary>Gets one page of the service accounts.</summary>
    /// <remarks>2023.2 and later. A page may be shorter than its limit; advance by the items received. The secrets are not answered.</remarks>
    /// <param name="query">The order; null takes the server's own.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/oauth/serviceAccounts")]
    Task<ResultList<ServiceAccount>> GetServiceAccountsAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<ServiceAccount>? query = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all service accounts, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetServiceAccountsAsync"/>.</remarks>
    /// <param name="query">The order; null takes the server's own.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/oauth/serviceAccounts")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<ServiceAccount> GetServiceAccountsAllAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<ServiceAccount>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Makes a service account.</summary>
    /// <remarks>2023.2 and later. Only this answer holds the secret; keep it.</remarks>
    /// <param name="account">The name and what it is for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/oauth/serviceAccounts")]
    [Envelope(typeof(ServiceAccountEnvelope<>))]
    Task<ServiceAccount> CreateServiceAccountAsync([Body] NewServiceAccountBody account, CancellationToken cancellationToken = default);

    /// <summary>Changes the members of a service account that are given.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="clientId">The id of the service account.</param>
    /// <param name="updates">The members to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Patch("/oauth/serviceAccounts/{clientId}")]
    Task<JsonElement> UpdateServiceAccountAsync(string clientId, [Body] ServiceAccountUpdateBody updates, CancellationToken cancellationToken = default);

    /// <summary>Gives a service account a new secret; the old one ends.</summary>
    /// <remarks>2023.2 and later. Only this answer holds the new secret; keep it.</remarks>
    /// <param name="clientId">The id of the service account.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Patch("/oauth/serviceAccounts/{clientId}/regenerate")]
    Task<ServiceAccount> RegenerateSecretAsync(string clientId, CancellationToken cancellationToken = default);

    /// <summary>Deletes a service account.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="clientId">The id of the service account.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/oauth/serviceAccounts/{clientId}")]
    Task<JsonElement> DeleteServiceAccountAsync(string clientId, CancellationToken cancellationToken = default);
}

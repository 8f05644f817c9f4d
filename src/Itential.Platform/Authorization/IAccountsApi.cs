using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The accounts that sign in to the platform.</summary>
[Trace]
[JsonContext(typeof(AuthorizationJson))]
public interface IAccountsApi
{
    /// <summary>Gets one page of the accounts.</summary>
    /// <remarks>
    /// 2023.2 and later. A page may be shorter than its limit; advance by the items received. Roles and groups are left out;
    /// <see cref="GetAccountAsync"/> answers them.
    /// </remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="inactive">True for inactive accounts alone, false for active ones.</param>
    /// <param name="isServiceAccount">True for service accounts alone, false for others.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/authorization/accounts")]
    Task<ResultList<Account>> GetAccountsAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<Account>? query = null, bool? inactive = null, bool? isServiceAccount = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all accounts, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetAccountsAsync"/>.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="inactive">True for inactive accounts alone, false for active ones.</param>
    /// <param name="isServiceAccount">True for service accounts alone, false for others.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/authorization/accounts")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<Account> GetAccountsAllAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<Account>? query = null, bool? inactive = null, bool? isServiceAccount = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one account with its roles and groups.</summary>
    /// <remarks>2023.2 and later. 2023.2 answers the account, 6.5.2 an envelope around it; both are read.</remarks>
    /// <param name="accountId">The id of the account.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/authorization/accounts/{accountId}")]
    [Envelope(typeof(DataOrBare))]
    Task<Account> GetAccountAsync(string accountId, CancellationToken cancellationToken = default);

    /// <summary>Makes a local account.</summary>
    /// <remarks>6 and later. Before, accounts come from the AAA adapter when they first sign in.</remarks>
    /// <param name="account">The account.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/authorization/accounts")]
    [Envelope(typeof(ServiceReply<>))]
    Task<Account> CreateAccountAsync([Body] NewAccountBody account, CancellationToken cancellationToken = default);

    /// <summary>Changes the members of an account that are given.</summary>
    /// <remarks>
    /// 2023.2 and later. In 6.5.2 a change of the roles clears the groups: send the groups in a second call. One client sends the members
    /// without the wrapper. The account is null where the server does not answer it.
    /// </remarks>
    /// <param name="accountId">The id of the account.</param>
    /// <param name="updates">The members to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Patch("/authorization/accounts/{accountId}")]
    [Envelope(typeof(ServiceReply<>))]
    Task<Account?> UpdateAccountAsync(string accountId, [Body] AccountUpdateBody updates, CancellationToken cancellationToken = default);

    /// <summary>Ends the sessions of an account.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="accountId">The id of the account.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/authorization/accounts/{accountId}/forceLogout")]
    Task<ServiceReply> ForceLogoutAsync(string accountId, CancellationToken cancellationToken = default);
}

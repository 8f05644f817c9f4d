using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The accounts that sign in to the gateway.</summary>
[Trace]
[JsonContext(typeof(GatewayAccountsJson))]
public interface IGatewayAccountsApi
{
    /// <summary>Gets one page of the accounts.</summary>
    /// <remarks>
    /// Gateway 4. Pages by <paramref name="offset"/> and <paramref name="limit"/> up to <see cref="GatewayPageMeta.TotalCount"/>; advance
    /// by the items received.
    /// </remarks>
    /// <param name="query">Condition and order; null takes the gateway's defaults.</param>
    /// <param name="offset">How many to pass over.</param>
    /// <param name="limit">How many at most; null takes the gateway's own number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/accounts")]
    Task<GatewayPage<GatewayAccount>> GetAccountsAsync([QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayAccount>? query = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all accounts, page by page as they are needed.</summary>
    /// <remarks>Gateway 4. As <see cref="GetAccountsAsync"/>.</remarks>
    /// <param name="query">Condition and order; null takes the gateway's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/accounts")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayAccount> GetAccountsAllAsync([QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayAccount>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Adds an account.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="account">The user name, the password and the address of the account.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/accounts")]
    Task<GatewayAccount> AddAccountAsync([Body] NewGatewayAccount account, CancellationToken cancellationToken = default);

    /// <summary>Gets one account.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The user name of the account.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/accounts/{name}")]
    Task<GatewayAccount> GetAccountAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Changes the e-mail address and the names of an account.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The user name of the account.</param>
    /// <param name="change">The new address and names.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/accounts/{name}")]
    Task<GatewayAccount> UpdateAccountAsync(string name, [Body] GatewayAccountChange change, CancellationToken cancellationToken = default);

    /// <summary>Deletes an account.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="name">The user name of the account.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/accounts/{name}")]
    Task<JsonElement> DeleteAccountAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Confirms the licence agreement for an account.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="name">The user name of the account.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/accounts/{name}/confirm_eula")]
    Task<JsonElement> ConfirmEulaAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Changes the password of an account.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="name">The user name of the account.</param>
    /// <param name="change">The old and the new password.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/accounts/{name}/update_password")]
    Task<JsonElement> UpdatePasswordAsync(string name, [Body] GatewayPasswordChange change, CancellationToken cancellationToken = default);

    /// <summary>Changes the password of an account by the route of one client alone.</summary>
    /// <remarks>
    /// Gateway 4; conflicts with <see cref="UpdatePasswordAsync"/>, which another client uses. No source tells what the answer holds.
    /// </remarks>
    /// <param name="name">The user name of the account.</param>
    /// <param name="change">What the gateway asks for; no source tells the members.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Put("/accounts/{name}/password")]
    Task<JsonElement> UpdatePasswordAltAsync(string name, [Body] JsonObject change, CancellationToken cancellationToken = default);
}

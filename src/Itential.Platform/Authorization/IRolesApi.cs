using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The roles: rights to methods and views, given to accounts and groups.</summary>
[Trace]
[JsonContext(typeof(AuthorizationJson))]
public interface IRolesApi
{
    /// <summary>Gets one page of the roles.</summary>
    /// <remarks>2023.2 and later. A page may be shorter than its limit; advance by the items received.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/authorization/roles")]
    Task<ResultList<AuthorizationRole>> GetRolesAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<AuthorizationRole>? query = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all roles, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetRolesAsync"/>.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/authorization/roles")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<AuthorizationRole> GetRolesAllAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<AuthorizationRole>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one role.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="roleId">The id of the role.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/authorization/roles/{roleId}")]
    Task<AuthorizationRole> GetRoleAsync(string roleId, CancellationToken cancellationToken = default);

    /// <summary>Makes a role.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="role">The role.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/authorization/roles")]
    [Envelope(typeof(ServiceReply<>))]
    Task<AuthorizationRole> CreateRoleAsync([Body] NewRoleBody role, CancellationToken cancellationToken = default);

    /// <summary>Changes the members of a role that are given.</summary>
    /// <remarks>2023.2 and later. The form of the body is likely, not certain.</remarks>
    /// <param name="roleId">The id of the role.</param>
    /// <param name="updates">The members to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Patch("/authorization/roles/{roleId}")]
    [Envelope(typeof(ServiceReply<>))]
    Task<AuthorizationRole> UpdateRoleAsync(string roleId, [Body] RoleUpdateBody updates, CancellationToken cancellationToken = default);

    /// <summary>Deletes a role.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="roleId">The id of the role.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/authorization/roles/{roleId}")]
    Task<ServiceReply> DeleteRoleAsync(string roleId, CancellationToken cancellationToken = default);
}

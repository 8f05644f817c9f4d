using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>Who may do what on the gateway: groups of users, and the roles that they give.</summary>
[Trace]
[JsonContext(typeof(GatewayRbacJson))]
public interface IGatewayRbacApi
{
    /// <summary>Gets one page of the groups.</summary>
    /// <remarks>Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>.</remarks>
    /// <param name="query">Filter and order; null takes the gateway's defaults. The list has no detail.</param>
    /// <param name="offset">How many groups to pass over.</param>
    /// <param name="limit">How many groups at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/rbac/groups")]
    Task<GatewayPage<GatewayRbacGroup>> GetRbacGroupsAsync([QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayRbacGroup>? query = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all groups, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetRbacGroupsAsync"/>.</remarks>
    /// <param name="query">Filter and order; null takes the gateway's defaults. The list has no detail.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/rbac/groups")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayRbacGroup> GetRbacGroupsAllAsync([QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayRbacGroup>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Adds a group.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="group">The group to be made.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/rbac/groups")]
    Task<GatewayRbacGroup> AddRbacGroupAsync([Body] NewGatewayRbacGroup group, CancellationToken cancellationToken = default);

    /// <summary>Gets one group.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/rbac/groups/{name}")]
    Task<GatewayRbacGroup> GetRbacGroupAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Changes a group.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the group.</param>
    /// <param name="update">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/rbac/groups/{name}")]
    Task<GatewayRbacGroup> UpdateRbacGroupAsync(string name, [Body] GatewayRbacGroupUpdate update, CancellationToken cancellationToken = default);

    /// <summary>Deletes a group.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/rbac/groups/{name}")]
    Task<JsonElement> DeleteRbacGroupAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Gets the names of the roles that a group gives.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/rbac/groups/{name}/roles")]
    Task<IReadOnlyList<string>> GetRbacGroupRolesAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Lets a group give more roles.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the group.</param>
    /// <param name="roles">The roles to add.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/rbac/groups/{name}/roles")]
    Task<JsonElement> AddRbacGroupRolesAsync(string name, [Body] GatewayRbacRoleNames roles, CancellationToken cancellationToken = default);

    /// <summary>Takes a role from a group.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the group.</param>
    /// <param name="roleName">The name of the role.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/rbac/groups/{name}/roles/{roleName}")]
    Task<JsonElement> DeleteRbacGroupRoleAsync(string name, string roleName, CancellationToken cancellationToken = default);

    /// <summary>Gets the names of the users in a group.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/rbac/groups/{name}/users")]
    Task<IReadOnlyList<string>> GetRbacGroupUsersAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Adds users to a group.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the group.</param>
    /// <param name="users">The users to add.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/rbac/groups/{name}/users")]
    Task<JsonElement> AddRbacGroupUsersAsync(string name, [Body] GatewayRbacUserNames users, CancellationToken cancellationToken = default);

    /// <summary>Takes a user from a group.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the group.</param>
    /// <param name="userName">The name of the user.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/rbac/groups/{name}/users/{userName}")]
    Task<JsonElement> DeleteRbacGroupUserAsync(string name, string userName, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the roles.</summary>
    /// <remarks>Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>.</remarks>
    /// <param name="query">Filter and order; null takes the gateway's defaults. The list has no detail.</param>
    /// <param name="offset">How many roles to pass over.</param>
    /// <param name="limit">How many roles at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/rbac/roles")]
    Task<GatewayPage<GatewayRbacRole>> GetRbacRolesAsync([QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayRbacRole>? query = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all roles, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetRbacRolesAsync"/>.</remarks>
    /// <param name="query">Filter and order; null takes the gateway's defaults. The list has no detail.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/rbac/roles")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayRbacRole> GetRbacRolesAllAsync([QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayRbacRole>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one role.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the role.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/rbac/roles/{name}")]
    Task<GatewayRbacRole> GetRbacRoleAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the groups of a user.</summary>
    /// <remarks>Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>.</remarks>
    /// <param name="userName">The name of the user.</param>
    /// <param name="query">Filter and order; null takes the gateway's defaults. The list has no detail.</param>
    /// <param name="offset">How many groups of a user to pass over.</param>
    /// <param name="limit">How many groups of a user at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/rbac/users/{userName}/groups")]
    Task<GatewayPage<GatewayRbacGroup>> GetUserRbacGroupsAsync(string userName, [QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayRbacGroup>? query = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all groups of a user, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetUserRbacGroupsAsync"/>.</remarks>
    /// <param name="userName">The name of the user.</param>
    /// <param name="query">Filter and order; null takes the gateway's defaults. The list has no detail.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/rbac/users/{userName}/groups")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayRbacGroup> GetUserRbacGroupsAllAsync(string userName, [QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayRbacGroup>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the roles of a user.</summary>
    /// <remarks>Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>.</remarks>
    /// <param name="userName">The name of the user.</param>
    /// <param name="query">Filter and order; null takes the gateway's defaults. The list has no detail.</param>
    /// <param name="offset">How many roles of a user to pass over.</param>
    /// <param name="limit">How many roles of a user at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/rbac/users/{userName}/roles")]
    Task<GatewayPage<GatewayRbacRole>> GetUserRbacRolesAsync(string userName, [QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayRbacRole>? query = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all roles of a user, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetUserRbacRolesAsync"/>.</remarks>
    /// <param name="userName">The name of the user.</param>
    /// <param name="query">Filter and order; null takes the gateway's defaults. The list has no detail.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/rbac/users/{userName}/roles")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayRbacRole> GetUserRbacRolesAllAsync(string userName, [QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayRbacRole>? query = null, CancellationToken cancellationToken = default);
}

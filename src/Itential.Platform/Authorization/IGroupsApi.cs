using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The groups of accounts.</summary>
[Trace]
[JsonContext(typeof(AuthorizationJson))]
public interface IGroupsApi
{
    /// <summary>Gets one page of the groups.</summary>
    /// <remarks>2023.2 and later. A page may be shorter than its limit; advance by the items received.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="inactive">True for inactive groups alone, false for active ones.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/authorization/groups")]
    Task<ResultList<AuthorizationGroup>> GetGroupsAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<AuthorizationGroup>? query = null, bool? inactive = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all groups, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetGroupsAsync"/>.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="inactive">True for inactive groups alone, false for active ones.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/authorization/groups")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<AuthorizationGroup> GetGroupsAllAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<AuthorizationGroup>? query = null, bool? inactive = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the ids and names of all groups.</summary>
    /// <remarks>6 and later. The list comes whole.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/authorization/groups/list")]
    Task<IReadOnlyList<GroupName>> ListGroupNamesAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one group, with what it inherits.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="groupId">The id of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/authorization/groups/{groupId}")]
    Task<AuthorizationGroup> GetGroupAsync(string groupId, CancellationToken cancellationToken = default);

    /// <summary>Makes a group.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="group">The group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/authorization/groups")]
    [Envelope(typeof(ServiceReply<>))]
    Task<AuthorizationGroup> CreateGroupAsync([Body] NewGroupBody group, CancellationToken cancellationToken = default);

    /// <summary>Changes the members of a group that are given.</summary>
    /// <remarks>2023.2 and later. The roles that are given replace all that there are.</remarks>
    /// <param name="groupId">The id of the group.</param>
    /// <param name="updates">The members to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Patch("/authorization/groups/{groupId}")]
    [Envelope(typeof(ServiceReply<>))]
    Task<AuthorizationGroup> UpdateGroupAsync(string groupId, [Body] GroupUpdateBody updates, CancellationToken cancellationToken = default);

    /// <summary>Deletes a group.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="groupId">The id of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/authorization/groups/{groupId}")]
    Task<ServiceReply> DeleteGroupAsync(string groupId, CancellationToken cancellationToken = default);
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The device groups of the gateway's Ansible inventory.</summary>
[Trace]
[JsonContext(typeof(GatewayGroupsJson))]
public interface IGatewayGroupsApi
{
    /// <summary>Gets one page of the groups.</summary>
    /// <remarks>
    /// Gateway 4. Pages by <paramref name="offset"/> and <paramref name="limit"/> up to <see cref="GatewayPageMeta.TotalCount"/>; advance
    /// by the items received.
    /// </remarks>
    /// <param name="query">Condition and order; null takes the gateway's defaults.</param>
    /// <param name="offset">How many to pass over.</param>
    /// <param name="limit">How many at most; null takes the gateway's own number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/groups")]
    Task<GatewayPage<GatewayGroup>> GetGroupsAsync([QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayGroup>? query = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all groups, page by page as they are needed.</summary>
    /// <remarks>Gateway 4. As <see cref="GetGroupsAsync"/>.</remarks>
    /// <param name="query">Condition and order; null takes the gateway's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/groups")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayGroup> GetGroupsAllAsync([QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayGroup>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Adds a group.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="group">The name, the members and the variables of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/groups")]
    Task<GatewayGroup> AddGroupAsync([Body] GatewayGroup group, CancellationToken cancellationToken = default);

    /// <summary>Gets one group.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/groups/{name}")]
    Task<GatewayGroup> GetGroupAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Replaces the variables of a group.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the group.</param>
    /// <param name="variables">The variables by name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/groups/{name}")]
    Task<GatewayGroup> UpdateGroupAsync(string name, [Body] GroupVariablesBody variables, CancellationToken cancellationToken = default);

    /// <summary>Deletes a group.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/groups/{name}")]
    Task<JsonElement> DeleteGroupAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Gets the names of the groups in a group.</summary>
    /// <remarks>Gateway 4. Does not page.</remarks>
    /// <param name="name">The name of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/groups/{name}/children")]
    Task<IReadOnlyList<string>> GetGroupChildrenAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Puts groups in a group.</summary>
    /// <remarks>
    /// Gateway 4. Clients differ on the body: one sends the bare names as here, another <c>{"children":[…]}</c>. No source tells what the
    /// answer holds.
    /// </remarks>
    /// <param name="name">The name of the group.</param>
    /// <param name="children">The names of the groups to put in it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Post("/groups/{name}/children")]
    Task<JsonElement> AddGroupChildrenAsync(string name, [Body] string[] children, CancellationToken cancellationToken = default);

    /// <summary>Takes a group out of a group.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the group.</param>
    /// <param name="childGroup">The name of the group to take out.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/groups/{name}/children/{childGroup}")]
    Task<JsonElement> DeleteGroupChildAsync(string name, string childGroup, CancellationToken cancellationToken = default);

    /// <summary>Gets the names of the devices in a group.</summary>
    /// <remarks>Gateway 4. Does not page.</remarks>
    /// <param name="name">The name of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/groups/{name}/devices")]
    Task<IReadOnlyList<string>> GetGroupDevicesAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Puts devices in a group.</summary>
    /// <remarks>
    /// Gateway 4. Clients differ on the body: one sends the bare names as here, another <c>{"devices":[…]}</c>. No source tells what the
    /// answer holds.
    /// </remarks>
    /// <param name="name">The name of the group.</param>
    /// <param name="devices">The names of the devices to put in it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Post("/groups/{name}/devices")]
    Task<JsonElement> AddGroupDevicesAsync(string name, [Body] string[] devices, CancellationToken cancellationToken = default);

    /// <summary>Takes a device out of a group.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the group.</param>
    /// <param name="deviceName">The name of the device to take out.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/groups/{name}/devices/{deviceName}")]
    Task<JsonElement> DeleteGroupDeviceAsync(string name, string deviceName, CancellationToken cancellationToken = default);

    /// <summary>Gets the variables of a group by name.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/groups/{name}/variables")]
    Task<JsonObject> GetGroupVariablesAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Gets one variable of a group.</summary>
    /// <remarks>Gateway 4. The value may be of any JSON type.</remarks>
    /// <param name="name">The name of the group.</param>
    /// <param name="variableName">The name of the variable.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/groups/{name}/variables/{variableName}")]
    Task<JsonElement> GetGroupVariableAsync(string name, string variableName, CancellationToken cancellationToken = default);
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The groups of devices of the configuration manager.</summary>
[Trace]
[JsonContext(typeof(DeviceGroupsJson))]
public interface IDeviceGroupsApi
{
    /// <summary>Gets all groups of devices at once.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/configuration_manager/deviceGroups")]
    Task<IReadOnlyList<DeviceGroup>> GetDeviceGroupsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the groups of devices that fit a text.</summary>
    /// <remarks>
    /// 2023.2 and later. Pages by <see cref="DeviceGroupSearch.Start"/> up to <see cref="DeviceGroupPage.TotalCount"/>; the server caps a page at
    /// 100, so advance by the items received.
    /// </remarks>
    /// <param name="search">What to look for, and the page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/deviceGroups/search")]
    Task<DeviceGroupPage> SearchDeviceGroupsAsync([Body] DeviceGroupSearch search, CancellationToken cancellationToken = default);

    /// <summary>Gets all groups of devices that fit a text, page by page as they are needed.</summary>
    /// <remarks>As <see cref="SearchDeviceGroupsAsync"/>.</remarks>
    /// <param name="search">What to look for, the size of a page and where to begin.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/deviceGroups/search")]
    [Paged(PagingStyle.BodyStartLimit)]
    IAsyncEnumerable<DeviceGroup> SearchDeviceGroupsAllAsync([Body] DeviceGroupSearch search, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of rows about the groups of devices.</summary>
    /// <remarks>6.7 and later. No source names the members of the search, nor how the next page is asked for.</remarks>
    /// <param name="search">The search; a <see cref="JsonObject"/> will do.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/deviceGroups/searchPaginated")]
    Task<DeviceGroupRows> SearchDeviceGroupsPaginatedAsync([Body] DeviceGroupPayload search, CancellationToken cancellationToken = default);

    /// <summary>Looks for groups of devices by a query.</summary>
    /// <remarks>2023.2 and later. The catalogue calls the operation <c>SearchGroups</c>. No source tells what it takes and what it answers.</remarks>
    /// <param name="query">What to look for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/deviceGroups/query")]
    Task<JsonElement> QueryDeviceGroupsAsync([Body] JsonElement query, CancellationToken cancellationToken = default);

    /// <summary>Gets one group of devices by its id.</summary>
    /// <remarks>2023.2 and later. The server takes a name too.</remarks>
    /// <param name="id">The id of the group; its name will do.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/configuration_manager/deviceGroups/{id}")]
    Task<DeviceGroup> GetDeviceGroupByIdAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Gets one group of devices by its name.</summary>
    /// <remarks>2023.2 and later. A GET request with a body, which some proxies drop; <see cref="GetDeviceGroupByIdAsync"/> takes a name too.</remarks>
    /// <param name="name">The name of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/configuration_manager/name/devicegroups")]
    Task<DeviceGroup> GetDeviceGroupByNameAsync([Body] DeviceGroupName name, CancellationToken cancellationToken = default);

    /// <summary>Makes a group of devices.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="group">The group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/devicegroup")]
    Task<CreatedDeviceGroup> CreateDeviceGroupAsync([Body] NewDeviceGroup group, CancellationToken cancellationToken = default);

    /// <summary>Changes a group of devices.</summary>
    /// <remarks>2023.2 and later. Sources differ on whether the members are wrapped; see <see cref="DeviceGroupUpdate.Details"/>.</remarks>
    /// <param name="id">The id of the group.</param>
    /// <param name="update">The members to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/configuration_manager/deviceGroups/{id}")]
    Task<ServiceReply> UpdateDeviceGroupAsync(string id, [Body] DeviceGroupUpdate update, CancellationToken cancellationToken = default);

    /// <summary>Deletes groups of devices by their ids.</summary>
    /// <remarks>2023.2 and later. A DELETE request with a body.</remarks>
    /// <param name="groups">The ids of the groups.</param>
    /// <param name="groupIds">The same ids in the query, as one client sends them instead; null sends the body alone.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/configuration_manager/deviceGroups")]
    Task<ConfigurationDeletion> DeleteDeviceGroupsAsync([Body] DeviceGroupSelection groups, [Query(CollectionFormat.Multi)] IReadOnlyList<string>? groupIds = null, CancellationToken cancellationToken = default);

    /// <summary>Deletes groups of devices by their names.</summary>
    /// <remarks>2023.2 and later. A DELETE request with a body.</remarks>
    /// <param name="groups">The names of the groups.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/configuration_manager/name/deviceGroups")]
    Task<ConfigurationDeletion> DeleteDeviceGroupsByNameAsync([Body] DeviceGroupNames groups, CancellationToken cancellationToken = default);

    /// <summary>Puts devices into a group.</summary>
    /// <remarks>2023.2 and later. The body is a guess; no recording shows it.</remarks>
    /// <param name="id">The id of the group.</param>
    /// <param name="devices">The names of the devices.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Post("/configuration_manager/deviceGroups/{id}/devices")]
    Task<ServiceReply> AddDevicesToGroupAsync(string id, [Body] ManagedDeviceSelection devices, CancellationToken cancellationToken = default);

    /// <summary>Takes devices out of a group.</summary>
    /// <remarks>2023.2 and later. The body is a guess; no recording shows it.</remarks>
    /// <param name="id">The id of the group.</param>
    /// <param name="devices">The names of the devices.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Delete("/configuration_manager/deviceGroups/{id}/devices")]
    Task<ServiceReply> RemoveDevicesFromGroupAsync(string id, [Body] ManagedDeviceSelection devices, CancellationToken cancellationToken = default);

    /// <summary>Puts devices into a group that is told by its name.</summary>
    /// <remarks>2023.2 and later. Deprecated in 2023.2. No source tells what it takes and what it answers.</remarks>
    /// <param name="body">The group and the devices.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("Deprecated in 2023.2. Use AddDevicesToGroupAsync.")]
    [Post("/configuration_manager/deviceGroups/devices")]
    Task<JsonElement> AddDevicesToGroupByNameAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Takes devices out of a group.</summary>
    /// <remarks>2023.2 and later. Deprecated in 2023.2. No source tells how it is told which, nor what it answers.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("Deprecated in 2023.2. Use RemoveDevicesFromGroupAsync.")]
    [Delete("/configuration_manager/deviceGroups/devices")]
    Task<JsonElement> DeleteDevicesFromGroupAsync(CancellationToken cancellationToken = default);

    /// <summary>Imports groups of devices.</summary>
    /// <remarks>2023.2 and later. No source tells what it takes and what it answers.</remarks>
    /// <param name="body">What to import.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/import/groups")]
    Task<JsonElement> ImportDeviceGroupAsync([Body] JsonElement body, CancellationToken cancellationToken = default);
}

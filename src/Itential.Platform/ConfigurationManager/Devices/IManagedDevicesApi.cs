using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The devices that the configuration manager reaches through adapters.</summary>
[Trace]
[JsonContext(typeof(ManagedDevicesJson))]
public interface IManagedDevicesApi
{
    /// <summary>Gets one page of the devices of all adapters.</summary>
    /// <remarks>
    /// 2023.2 and later. Pages by <see cref="ManagedDeviceSearch.Start"/> up to <see cref="ManagedDevicePage.Total"/>; advance by the items
    /// received.
    /// </remarks>
    /// <param name="search">Filter, order and page; a <see cref="ManagedDeviceSearch"/> will do.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/devices")]
    Task<ManagedDevicePage> GetDevicesFilteredAsync([Body] ManagedDeviceSearchBody search, CancellationToken cancellationToken = default);

    /// <summary>Gets all devices that fit a search, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetDevicesFilteredAsync"/>. Sort by the name for stable paging.</remarks>
    /// <param name="search">Filter, order, the size of a page and where to begin; a <see cref="ManagedDeviceSearch"/> will do.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/devices")]
    [Paged(PagingStyle.BodyStartLimit)]
    IAsyncEnumerable<ManagedDevice> GetDevicesFilteredAllAsync([Body] ManagedDeviceSearchBody search, CancellationToken cancellationToken = default);

    /// <summary>Gets one device.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="name">The name of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/configuration_manager/devices/{name}")]
    Task<ManagedDevice> GetDeviceAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Asks whether a device can be reached.</summary>
    /// <remarks>2023.2 and later. The answer is a boolean or an object; sources differ.</remarks>
    /// <param name="name">The name of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/configuration_manager/devices/{name}/isAlive")]
    Task<JsonElement> IsAliveAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Reads the configuration of a device.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="name">The name of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/configuration_manager/devices/{name}/configuration")]
    Task<DeviceConfig> GetDeviceConfigAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Reads the configuration of a device in a format.</summary>
    /// <remarks>2023.2 and later. Deprecated in 2023.2.</remarks>
    /// <param name="name">The name of the device.</param>
    /// <param name="format">The format; no source lists them.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("Deprecated in 2023.2. Use GetDeviceConfigAsync.")]
    [Get("/configuration_manager/devices/{name}/configuration/{format}")]
    Task<DeviceConfig> GetDeviceConfigFormatAsync(string name, string format, CancellationToken cancellationToken = default);

    /// <summary>Writes a configuration to a device.</summary>
    /// <remarks>2023.2 and later. Each call writes it again. No source tells what the answer holds.</remarks>
    /// <param name="deviceName">The name of the device.</param>
    /// <param name="config">The device and the configuration; a <see cref="DeviceConfig"/> will do.</param>
    /// <param name="cancellationToken">Ends the call, not what the device does.</param>
    [Post("/configuration_manager/devices/{deviceName}/configuration")]
    Task<JsonElement> ApplyDeviceConfigAsync(string deviceName, [Body] DeviceConfigBody config, CancellationToken cancellationToken = default);

    /// <summary>Changes lines of the configuration of a device.</summary>
    /// <remarks>
    /// 2023.2 and later. A change that could not be made has a false <see cref="DeviceConfigChangeResult.Result"/>. One client sends PATCH; the
    /// server lists POST.
    /// </remarks>
    /// <param name="deviceName">The name of the device.</param>
    /// <param name="patch">The changes.</param>
    /// <param name="cancellationToken">Ends the call, not what the device does.</param>
    [Post("/configuration_manager/patch_device/{deviceName}")]
    Task<DeviceConfigPatchReply> PatchDeviceConfigurationAsync(string deviceName, [Body] DeviceConfigPatch patch, CancellationToken cancellationToken = default);

    /// <summary>Changes lines of the configuration of a device, after a backup where that is asked for.</summary>
    /// <remarks>
    /// 2023.2 and later. A change that could not be made has a false <see cref="DeviceConfigChangeResult.Result"/>. One client sends PATCH; the
    /// server lists POST.
    /// </remarks>
    /// <param name="deviceName">The name of the device.</param>
    /// <param name="patch">The changes, and how to make them.</param>
    /// <param name="cancellationToken">Ends the call, not what the device does.</param>
    [Post("/configuration_manager/patch_device/advanced/{deviceName}")]
    Task<DeviceConfigPatchReply> AdvancedPatchDeviceConfigurationAsync(string deviceName, [Body] AdvancedDeviceConfigPatch patch, CancellationToken cancellationToken = default);

    /// <summary>Passes an action on a device to the adapter that the device comes from.</summary>
    /// <remarks>2023.2 and later. The catalogue calls the operation <c>AdapterProxy</c>. No source tells what the answer holds.</remarks>
    /// <param name="device">The name of the device.</param>
    /// <param name="origin">The adapter that the device comes from.</param>
    /// <param name="action">The action, as <see cref="ManagedDevice.Actions"/> names it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/configuration_manager/devices/actions/{device}&{origin}&{action}")]
    Task<JsonElement> ProxyDeviceActionAsync(string device, string origin, string action, CancellationToken cancellationToken = default);

    /// <summary>Reads the operational data of a device.</summary>
    /// <remarks>2023.2 and later. Deprecated in 2023.2. No source tells what it takes and what it answers.</remarks>
    /// <param name="deviceName">The name of the device.</param>
    /// <param name="body">What to read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("Deprecated in 2023.2; no successor is known.")]
    [Post("/configuration_manager/devices/{deviceName}/operationaldata")]
    Task<JsonElement> GetOperationalDataAsync(string deviceName, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Gets the groups that a device is in.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="deviceName">The name of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/configuration_manager/groups/device/{deviceName}")]
    Task<IReadOnlyList<DeviceGroup>> GetGroupsForDeviceAsync(string deviceName, CancellationToken cancellationToken = default);

    /// <summary>Gets the golden configurations that a device is in.</summary>
    /// <remarks>
    /// 2023.2 and later. The body is a guess: an object with the name of the device as <c>deviceName</c> or <c>name</c>. The answer is an array.
    /// </remarks>
    /// <param name="body">Names the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Post("/configuration_manager/devices/device/trees")]
    Task<JsonElement> GetTreesForDeviceAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Gets the operating systems of devices that the server remembers.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/configuration_manager/cache/devices/ostype")]
    Task<JsonElement> GetCachedOSTypesAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes the server remember the operating systems of devices.</summary>
    /// <remarks>2023.2 and later. No source tells what it takes and what it answers.</remarks>
    /// <param name="body">What to remember.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/cache/devices/ostype")]
    Task<JsonElement> CacheOSTypesAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Makes the server forget the operating systems of devices.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/configuration_manager/cache/devices/ostype")]
    Task<JsonElement> DeleteOSTypeCacheAsync(CancellationToken cancellationToken = default);
}

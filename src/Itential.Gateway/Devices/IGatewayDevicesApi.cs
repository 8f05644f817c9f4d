using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The devices of the gateway's Ansible inventory.</summary>
[Trace]
[JsonContext(typeof(GatewayDevicesJson))]
public interface IGatewayDevicesApi
{
    /// <summary>Gets one page of the devices.</summary>
    /// <remarks>
    /// Gateway 4. Pages by <paramref name="offset"/> and <paramref name="limit"/> up to <see cref="GatewayPageMeta.TotalCount"/>; advance
    /// by the items received.
    /// </remarks>
    /// <param name="query">Condition and order; null takes the gateway's defaults.</param>
    /// <param name="offset">How many to pass over.</param>
    /// <param name="limit">How many at most; null takes the gateway's own number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/devices")]
    Task<GatewayPage<GatewayDevice>> GetDevicesAsync([QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayDevice>? query = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all devices, page by page as they are needed.</summary>
    /// <remarks>Gateway 4. As <see cref="GetDevicesAsync"/>.</remarks>
    /// <param name="query">Condition and order; null takes the gateway's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/devices")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayDevice> GetDevicesAllAsync([QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayDevice>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Adds a device.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="device">The name and the variables of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/devices")]
    Task<GatewayDevice> AddDeviceAsync([Body] GatewayDevice device, CancellationToken cancellationToken = default);

    /// <summary>Gets one device.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/devices/{name}")]
    Task<GatewayDevice> GetDeviceAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Replaces all variables of a device.</summary>
    /// <remarks>Gateway 4. The body is the bare variables, without the device's name.</remarks>
    /// <param name="name">The name of the device.</param>
    /// <param name="variables">The variables by name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/devices/{name}")]
    Task<GatewayDevice> UpdateDeviceAsync(string name, [Body] JsonObject variables, CancellationToken cancellationToken = default);

    /// <summary>Changes some variables of a device.</summary>
    /// <remarks>Gateway 4. Clients differ on the body: one sends the bare variables, another <c>{"variables":…}</c>.</remarks>
    /// <param name="name">The name of the device.</param>
    /// <param name="variables">The variables to change by name, wrapped or not.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Patch("/devices/{name}")]
    Task<GatewayDevice> PatchDeviceAsync(string name, [Body] JsonObject variables, CancellationToken cancellationToken = default);

    /// <summary>Deletes a device.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/devices/{name}")]
    Task<JsonElement> DeleteDeviceAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Gets the state of a device.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/devices/{name}/state")]
    Task<JsonElement> GetDeviceStateAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Gets the variables of a device by name.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/devices/{name}/variables")]
    Task<JsonObject> GetDeviceVariablesAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Gets one variable of a device.</summary>
    /// <remarks>Gateway 4. The value may be of any JSON type.</remarks>
    /// <param name="name">The name of the device.</param>
    /// <param name="variableName">The name of the variable.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/devices/{name}/variables/{variableName}")]
    Task<JsonElement> GetDeviceVariableAsync(string name, string variableName, CancellationToken cancellationToken = default);
}

using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>Commands to devices over Netmiko.</summary>
[Trace]
[JsonContext(typeof(GatewayNetmikoJson))]
public interface IGatewayNetmikoApi
{
    /// <summary>Sends a command to a device.</summary>
    /// <remarks>
    /// Gateway 4. Answers when the device has, which can take minutes: give the client a long timeout. Each call does it again; after a
    /// timeout look for the result in <see cref="GetSendCommandHistoryAsync"/>. No source tells what the answer holds.
    /// </remarks>
    /// <param name="command">The command and how it is sent.</param>
    /// <param name="cancellationToken">Ends the call, not the work on the device.</param>
    [Post("/netmiko/send_command/execute")]
    Task<JsonElement> SendCommandAsync([Body] NetmikoCommand command, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the runs of <see cref="SendCommandAsync"/>.</summary>
    /// <remarks>Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>.</remarks>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="offset">How many runs to pass over.</param>
    /// <param name="limit">How many runs at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/netmiko/send_command/history")]
    Task<GatewayPage<GatewayRunRecord>> GetSendCommandHistoryAsync(GatewayOrder? order = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all runs of <see cref="SendCommandAsync"/>, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetSendCommandHistoryAsync"/>.</remarks>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/netmiko/send_command/history")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayRunRecord> GetSendCommandHistoryAllAsync(GatewayOrder? order = null, CancellationToken cancellationToken = default);

    /// <summary>Sends configuration commands to a device.</summary>
    /// <remarks>
    /// Gateway 4. Answers when the device has, which can take minutes: give the client a long timeout. Each call does it again; after a
    /// timeout look for the result in <see cref="GetSendConfigSetHistoryAsync"/>. No source tells what the answer holds.
    /// </remarks>
    /// <param name="configSet">The commands and how they are sent.</param>
    /// <param name="cancellationToken">Ends the call, not the work on the device.</param>
    [Post("/netmiko/send_config_set/execute")]
    Task<JsonElement> SendConfigSetAsync([Body] NetmikoConfigSet configSet, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the runs of <see cref="SendConfigSetAsync"/>.</summary>
    /// <remarks>Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>.</remarks>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="offset">How many runs to pass over.</param>
    /// <param name="limit">How many runs at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/netmiko/send_config_set/history")]
    Task<GatewayPage<GatewayRunRecord>> GetSendConfigSetHistoryAsync(GatewayOrder? order = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all runs of <see cref="SendConfigSetAsync"/>, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetSendConfigSetHistoryAsync"/>.</remarks>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/netmiko/send_config_set/history")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayRunRecord> GetSendConfigSetHistoryAllAsync(GatewayOrder? order = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the schema of the arguments of a command.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="command">The command: <c>send_command</c> or <c>send_config_set</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/netmiko/{command}/schema")]
    Task<RunnableSchema> GetNetmikoSchemaAsync(string command, CancellationToken cancellationToken = default);

    /// <summary>Sends commands to a device in the old way, which takes how it is reached.</summary>
    /// <remarks>
    /// Gateway 4. Answers when the device has, which can take minutes: give the client a long timeout. Each call does it again; after a
    /// timeout look for the result in <see cref="GetSendCommandLegacyHistoryAsync"/>. No source tells what the answer holds.
    /// </remarks>
    /// <param name="commands">The commands and how the device is reached.</param>
    /// <param name="cancellationToken">Ends the call, not the work on the device.</param>
    [Obsolete("The old way. Use SendCommandAsync.")]
    [Post("/netmiko/send_command")]
    Task<JsonElement> SendCommandLegacyAsync([Body] NetmikoLegacyCommands commands, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the runs of <see cref="SendCommandLegacyAsync"/>.</summary>
    /// <remarks>Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>.</remarks>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="offset">How many runs to pass over.</param>
    /// <param name="limit">How many runs at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("The old way. Use GetSendCommandHistoryAsync.")]
    [Get("/netmiko/send_command/legacy_history")]
    Task<GatewayPage<GatewayRunRecord>> GetSendCommandLegacyHistoryAsync(GatewayOrder? order = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all runs of <see cref="SendCommandLegacyAsync"/>, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetSendCommandLegacyHistoryAsync"/>.</remarks>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("The old way. Use GetSendCommandHistoryAllAsync.")]
    [Get("/netmiko/send_command/legacy_history")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayRunRecord> GetSendCommandLegacyHistoryAllAsync(GatewayOrder? order = null, CancellationToken cancellationToken = default);

    /// <summary>Sends configuration commands to a device in the old way, which takes how it is reached.</summary>
    /// <remarks>
    /// Gateway 4. Answers when the device has, which can take minutes: give the client a long timeout. Each call does it again; after a
    /// timeout look for the result in <see cref="GetSendConfigLegacyHistoryAsync"/>. No source tells what the answer holds.
    /// </remarks>
    /// <param name="config">The commands and how the device is reached.</param>
    /// <param name="cancellationToken">Ends the call, not the work on the device.</param>
    [Obsolete("The old way. Use SendConfigSetAsync.")]
    [Post("/netmiko/send_config")]
    Task<JsonElement> SendConfigLegacyAsync([Body] NetmikoLegacyConfig config, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the runs of <see cref="SendConfigLegacyAsync"/>.</summary>
    /// <remarks>Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>.</remarks>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="offset">How many runs to pass over.</param>
    /// <param name="limit">How many runs at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("The old way. Use GetSendConfigSetHistoryAsync.")]
    [Get("/netmiko/send_config/legacy_history")]
    Task<GatewayPage<GatewayRunRecord>> GetSendConfigLegacyHistoryAsync(GatewayOrder? order = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all runs of <see cref="SendConfigLegacyAsync"/>, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetSendConfigLegacyHistoryAsync"/>.</remarks>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("The old way. Use GetSendConfigSetHistoryAllAsync.")]
    [Get("/netmiko/send_config/legacy_history")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayRunRecord> GetSendConfigLegacyHistoryAllAsync(GatewayOrder? order = null, CancellationToken cancellationToken = default);
}

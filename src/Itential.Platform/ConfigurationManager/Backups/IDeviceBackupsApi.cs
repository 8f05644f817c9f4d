using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The backups of the configurations of devices.</summary>
[Trace]
[JsonContext(typeof(DeviceBackupsJson))]
public interface IDeviceBackupsApi
{
    /// <summary>Gets one page of the backups.</summary>
    /// <remarks>
    /// 2023.2 and later. Pages by <see cref="DeviceBackupSearch.Start"/> up to <see cref="ConfigurationList{T}.Total"/>; advance by the items
    /// received. The start is sent as a number; one source says that it must be text.
    /// </remarks>
    /// <param name="search">Filter, order and page; a <see cref="DeviceBackupSearch"/> will do.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/backups")]
    Task<ConfigurationList<DeviceBackup>> GetBackupsAsync([Body] DeviceBackupSearchBody search, CancellationToken cancellationToken = default);

    /// <summary>Gets all backups that fit a search, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetBackupsAsync"/>.</remarks>
    /// <param name="search">Filter, order, the size of a page and where to begin; a <see cref="DeviceBackupSearch"/> will do.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/backups")]
    [Paged(PagingStyle.BodyStartLimit)]
    IAsyncEnumerable<DeviceBackup> GetBackupsAllAsync([Body] DeviceBackupSearchBody search, CancellationToken cancellationToken = default);

    /// <summary>Gets one backup with its configuration.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="id">The id of the backup.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/configuration_manager/backups/{id}")]
    Task<DeviceBackup> GetDeviceBackupByIdAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Backs up the configuration of a device.</summary>
    /// <remarks>2023.2 and later. Each call makes a backup: after a timeout look for it with <see cref="GetBackupsAsync"/> before you call again.</remarks>
    /// <param name="backup">The device, and what to note.</param>
    /// <param name="cancellationToken">Ends the call, not the backup.</param>
    [Post("/configuration_manager/devices/backups")]
    Task<DeviceBackupReply> BackUpDeviceAsync([Body] DeviceBackupRequest backup, CancellationToken cancellationToken = default);

    /// <summary>Changes what is noted about a backup.</summary>
    /// <remarks>
    /// 2023.2 and later. Sources differ on whether the members are wrapped; see <see cref="DeviceBackupUpdate.Options"/>. No source tells what the
    /// answer holds.
    /// </remarks>
    /// <param name="id">The id of the backup.</param>
    /// <param name="update">What to note.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/configuration_manager/backups/{id}")]
    Task<JsonElement> UpdateDeviceBackupByIdAsync(string id, [Body] DeviceBackupUpdate update, CancellationToken cancellationToken = default);

    /// <summary>Deletes backups.</summary>
    /// <remarks>2023.2 and later. A DELETE request with a body.</remarks>
    /// <param name="backups">The ids of the backups.</param>
    /// <param name="backupIds">The same ids in the query, as one client sends them instead; null sends the body alone.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/configuration_manager/backups")]
    Task<ConfigurationDeletion> DeleteDeviceBackupsAsync([Body] DeviceBackupSelection backups, [Query(CollectionFormat.Multi)] IReadOnlyList<string>? backupIds = null, CancellationToken cancellationToken = default);

    /// <summary>Imports backups.</summary>
    /// <remarks>2023.2 and later. No source tells what it takes and what it answers.</remarks>
    /// <param name="body">What to import.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/import/backups")]
    Task<JsonElement> ImportDeviceBackupAsync([Body] JsonElement body, CancellationToken cancellationToken = default);
}

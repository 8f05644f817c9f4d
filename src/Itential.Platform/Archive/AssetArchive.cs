using Itential.Refit.Connections;
using Itential.Refit.Generated;

namespace Itential.Platform;

/// <summary>Exports the assets of a platform to a folder, and imports them from there: one JSON file for each, as the server gave it.</summary>
/// <remarks>
/// What goes wrong with one asset is in its report, and the others go on. A cancellation, a login that is lost, and a disk that is full end all.
/// Calls that store something are sent once and never repeated.
/// </remarks>
/// <param name="platform">The platform.</param>
public sealed class AssetArchive(IPlatformClient platform)
{
    private readonly DocumentClient _server = new(Documents(platform));

    /// <summary>Writes assets to a folder, <c>&lt;folder&gt;/&lt;kind&gt;/&lt;name&gt;.json</c>. On Unix only the owner may read them.</summary>
    /// <param name="folder">The folder; it is made where there is none.</param>
    /// <param name="options">What to export; null is all but what holds credentials, into an empty folder.</param>
    /// <param name="progress">Hears of each asset.</param>
    /// <param name="cancellationToken">Ends the export. What is written stays.</param>
    /// <returns>What became of each asset.</returns>
    /// <exception cref="ArchiveException">The folder is not empty.</exception>
    public async Task<ArchiveReport> ExportAsync(
        string folder, ArchiveExportOptions? options = null, IProgress<AssetReport>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        options ??= new ArchiveExportOptions();
        var transfers = AssetTransfers.Select(options.Kinds);
        var archive = new ArchiveFolder(folder);
        archive.Prepare(options.Overwrite);
        var export = new ArchiveExport(_server, archive, new ReportList(progress));
        foreach (var transfer in transfers)
        {
            await export.RunAsync(transfer, cancellationToken).ConfigureAwait(false);
        }

        return export.Reports.ToReport();
    }

    /// <summary>Sends the assets of a folder to the platform, in the order in which one needs the other.</summary>
    /// <remarks>
    /// Every file is read before anything is sent. Assets get new ids; what points at them in other assets of the folder is pointed anew, also at an asset of the
    /// same name that the server had before.
    /// </remarks>
    /// <param name="folder">The folder that an export made.</param>
    /// <param name="options">What to import; null is all but what holds credentials, and leaves what the server has.</param>
    /// <param name="progress">Hears of each asset.</param>
    /// <param name="cancellationToken">Ends the import. What is stored stays.</param>
    /// <returns>What became of each asset.</returns>
    /// <exception cref="ArchiveException">A file cannot be read; nothing was sent.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public async Task<ArchiveReport> ImportAsync(
        string folder, ArchiveImportOptions? options = null, IProgress<AssetReport>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        options ??= new ArchiveImportOptions();
        var transfers = AssetTransfers.Select(options.Kinds);
        var import = new ArchiveImport(new ImportSession(_server, options.OnConflict), new ReportList(progress));
        await import.ReadAsync(new ArchiveFolder(folder), cancellationToken).ConfigureAwait(false);
        await import.RunAsync(transfers, cancellationToken).ConfigureAwait(false);
        return import.Reports.ToReport();
    }

    private static IDocumentsApi Documents(IPlatformClient platform)
    {
        ArgumentNullException.ThrowIfNull(platform);
        return platform is ApiClient client
            ? client.For<IDocumentsApi>(ClientRegistration.Itential_Platform_IDocumentsApiClient, static () => { })
            : platform.For<IDocumentsApi>();
    }
}

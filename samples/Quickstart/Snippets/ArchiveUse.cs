using Itential.Platform;

namespace Quickstart.Snippets;

internal static class ArchiveUse
{
    public static async Task MoveAsync(IPlatformClient staging, IPlatformClient production, IProgress<AssetReport> progress, CancellationToken cancellationToken)
    {
        // snippet: archive
        var exported = await new AssetArchive(staging).ExportAsync("assets", progress: progress, cancellationToken: cancellationToken);
        exported.EnsureNoneRefused();

        var options = new ArchiveImportOptions { Kinds = [AssetKind.Workflows, AssetKind.Automations], OnConflict = AssetConflict.Replace };
        var imported = await new AssetArchive(production).ImportAsync("assets", options, progress, cancellationToken);
        foreach (var asset in imported.Assets)
        {
            Console.WriteLine($"{asset.Kind} {asset.Name}: {asset.Outcome} {asset.Message}{string.Join("; ", asset.Warnings)}");
        }

        // end-snippet
    }
}

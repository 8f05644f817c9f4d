namespace Itential.Platform;

/// <summary>One export.</summary>
internal sealed class ArchiveExport(DocumentClient server, ArchiveFolder archive, ReportList reports)
{
    public ReportList Reports => reports;

    public async Task RunAsync(AssetTransfer transfer, CancellationToken cancellationToken)
    {
        if (await ListAsync(transfer, cancellationToken).ConfigureAwait(false) is not { } entries)
        {
            return;
        }

        var folder = archive.Open(transfer.Kind);
        var isWhole = true;

        // The order of the server is that of its database; files are to have the same names each time.
        foreach (var entry in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal).ThenBy(entry => entry.Id, StringComparer.Ordinal))
        {
            isWhole &= await ExportAsync(transfer, entry, folder, cancellationToken).ConfigureAwait(false);
        }

        if (isWhole)
        {
            folder.RemoveOthers();
        }
    }

    private async Task<IReadOnlyList<AssetEntry>?> ListAsync(AssetTransfer transfer, CancellationToken cancellationToken)
    {
        try
        {
            return await transfer.ListAsync(server, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (Answers.Refusal(e) is { } refusal)
        {
            reports.Add(KindReports.Of(transfer, transfer.Kind.ToString(), e, refusal));
            return null;
        }
    }

    private async Task<bool> ExportAsync(AssetTransfer transfer, AssetEntry entry, KindFolder folder, CancellationToken cancellationToken)
    {
        try
        {
            var document = await transfer.ExportAsync(server, entry, cancellationToken).ConfigureAwait(false);
            var name = transfer.NameOf(document) ?? throw new AssetRefusedException("The export tells no name.");
            await folder.WriteAsync(name, document, cancellationToken).ConfigureAwait(false);
            reports.Add(new AssetReport { Kind = transfer.Kind, Name = name, Outcome = AssetOutcome.Exported, Warnings = transfer.Warnings(document) });
            return true;
        }
        catch (Exception e) when (Answers.Refusal(e) is { } refusal)
        {
            reports.Add(new AssetReport { Kind = transfer.Kind, Name = entry.Name, Outcome = AssetOutcome.Refused, Message = refusal });
            return false;
        }
    }
}

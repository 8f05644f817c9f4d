namespace Itential.Platform;

/// <summary>One import.</summary>
internal sealed class ArchiveImport(ImportSession session, ReportList reports)
{
    // What other assets point at by an id.
    private static readonly AssetKind[] Targets = [AssetKind.Transformations, AssetKind.JsonForms, AssetKind.Workflows, AssetKind.ResourceModels];

    private readonly Dictionary<AssetKind, IReadOnlyList<ArchivedAsset>> _assets = [];
    private IReadOnlyList<string> _unknownKinds = [];

    public ReportList Reports => reports;

    /// <summary>Reads all there is, so that a file that cannot be read is found before anything is sent.</summary>
    public async Task ReadAsync(ArchiveFolder archive, CancellationToken cancellationToken)
    {
        _unknownKinds = [.. archive.UnknownKinds()];
        foreach (var transfer in AssetTransfers.All)
        {
            _assets[transfer.Kind] = await archive.ReadAsync(transfer, cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task RunAsync(IReadOnlyList<AssetTransfer> transfers, CancellationToken cancellationToken)
    {
        foreach (var name in _unknownKinds)
        {
            reports.Add(new AssetReport { Kind = new AssetKind(name), Name = name, Outcome = AssetOutcome.Skipped, Message = "There is no such kind." });
        }

        foreach (var transfer in AssetTransfers.All.Where(transfer => _assets[transfer.Kind].Count > 0))
        {
            if (transfers.Contains(transfer))
            {
                await ImportAsync(transfer, cancellationToken).ConfigureAwait(false);
            }
            else if (Targets.Contains(transfer.Kind))
            {
                await MatchAsync(transfer, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task ImportAsync(AssetTransfer transfer, CancellationToken cancellationToken)
    {
        Func<ArchivedAsset, AssetReport>? absence = null;
        try
        {
            await session.EntriesAsync(transfer.Kind, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (Answers.Refusal(e) is { } refusal)
        {
            absence = asset => KindReports.Of(transfer, asset.Name, e, refusal);
        }

        foreach (var asset in _assets[transfer.Kind])
        {
            reports.Add(absence?.Invoke(asset) ?? await ImportAsync(transfer, asset, cancellationToken).ConfigureAwait(false));
        }
    }

    private async Task<AssetReport> ImportAsync(AssetTransfer transfer, ArchivedAsset asset, CancellationToken cancellationToken)
    {
        try
        {
            return await transfer.ImportAsync(session, asset.Document, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (Answers.Refusal(e) is { } refusal)
        {
            return new AssetReport { Kind = transfer.Kind, Name = asset.Name, Outcome = AssetOutcome.Refused, Message = refusal };
        }
    }

    /// <summary>Learns where assets are that are in the archive and not to be imported: others may point at them.</summary>
    private async Task MatchAsync(AssetTransfer transfer, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var asset in _assets[transfer.Kind])
            {
                if (await transfer.FindAsync(session, asset.Document, asset.Name, cancellationToken).ConfigureAwait(false) is { } known)
                {
                    session.Remember(transfer.Kind, asset.Document, asset.Name, new SentAsset { Asset = known.Item, Id = known.Id });
                }
            }
        }
        catch (Exception e) when (Answers.Refusal(e) is not null)
        {
            // Then nothing is known of them, and those that point at them say so.
        }
    }
}

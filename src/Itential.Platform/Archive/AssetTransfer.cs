using System.Globalization;
using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>How the assets of one kind leave a server and come to another one.</summary>
/// <param name="kind">The kind.</param>
/// <param name="noun">What one asset is called.</param>
internal abstract class AssetTransfer(AssetKind kind, string noun)
{
    public AssetKind Kind => kind;

    public string Noun => noun;

    /// <summary>Whether the kind travels only when it is asked for.</summary>
    public virtual bool HoldsCredentials => false;

    /// <summary>Who names a copy.</summary>
    protected virtual CopyNaming Copies => CopyNaming.Archive;

    /// <summary>What to do instead of keeping both, where there can be one only.</summary>
    protected virtual string CopyRemedy => "Skip it, or replace the server's.";

    public abstract Task<IReadOnlyList<AssetEntry>> ListAsync(DocumentClient server, CancellationToken cancellationToken);

    public abstract Task<JsonObject> ExportAsync(DocumentClient server, AssetEntry entry, CancellationToken cancellationToken);

    /// <summary>The name that a document tells; null if it is none of this kind.</summary>
    public virtual string? NameOf(JsonObject document) => document.Text("name");

    /// <summary>What of a document does not travel.</summary>
    public virtual IReadOnlyList<string> Warnings(JsonObject document) => [];

    public async Task<AssetReport> ImportAsync(ImportSession session, JsonObject document, CancellationToken cancellationToken)
    {
        var name = NameOf(document)!;
        var known = await FindAsync(session, document, name, cancellationToken).ConfigureAwait(false);
        if (known is not null && session.OnConflict == AssetConflict.Skip)
        {
            session.Remember(Kind, document, name, new SentAsset { Asset = known.Item, Id = known.Id });
            return new AssetReport { Kind = Kind, Name = name, Outcome = AssetOutcome.Skipped, Message = "The server has one of this name." };
        }

        var copy = document.Copy();
        var isReplaced = known is not null && session.OnConflict == AssetConflict.Replace;
        if (known is not null && !isReplaced)
        {
            await PrepareCopyAsync(session, copy, name, cancellationToken).ConfigureAwait(false);
        }

        var sent = isReplaced
            ? await ReplaceAsync(session, known!, copy, cancellationToken).ConfigureAwait(false)
            : await CreateAsync(session, copy, cancellationToken).ConfigureAwait(false);
        session.Remember(Kind, document, name, sent);
        var isRenamed = sent.Name is not null && sent.Name != name;
        return new AssetReport
        {
            Kind = Kind,
            Name = name,
            Outcome = isRenamed ? AssetOutcome.Renamed : isReplaced && !sent.IsBeside ? AssetOutcome.Replaced : AssetOutcome.Created,
            NewName = isRenamed ? sent.Name : null,
            Warnings = sent.Warnings,
        };
    }

    /// <summary>Finds the asset that the server has in the place of a document.</summary>
    public virtual async Task<AssetEntry?> FindAsync(ImportSession session, JsonObject document, string name, CancellationToken cancellationToken)
    {
        var entries = await session.EntriesAsync(Kind, cancellationToken).ConfigureAwait(false);
        return entries.FirstOrDefault(entry => entry.Name == name);
    }

    /// <summary>Sends an asset that the server does not have. The document may be changed.</summary>
    protected abstract Task<SentAsset> CreateAsync(ImportSession session, JsonObject document, CancellationToken cancellationToken);

    /// <summary>Puts an asset in the place of one that the server has. The document may be changed.</summary>
    protected abstract Task<SentAsset> ReplaceAsync(ImportSession session, AssetEntry known, JsonObject document, CancellationToken cancellationToken);

    /// <summary>Gives a copy another name, and takes the ids out, which the server's asset may have.</summary>
    protected virtual void Rename(JsonObject document, string name)
    {
        document.Without("_id", "uuid");
        document["name"] = name;
    }

    private async Task PrepareCopyAsync(ImportSession session, JsonObject copy, string name, CancellationToken cancellationToken)
    {
        if (Copies == CopyNaming.Nobody)
        {
            throw new AssetRefusedException($"The server has one of this name, and both cannot be kept. {CopyRemedy}");
        }

        if (Copies == CopyNaming.Archive)
        {
            var entries = await session.EntriesAsync(Kind, cancellationToken).ConfigureAwait(false);
            var taken = entries.Select(entry => entry.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var number = 1;
            while (taken.Contains(Numbered(name, number)))
            {
                number++;
            }

            Rename(copy, Numbered(name, number));
        }
    }

    private static string Numbered(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name} ({number})");
}

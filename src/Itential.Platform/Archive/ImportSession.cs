using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>One import: what the server has, and what is known of the ids.</summary>
internal sealed class ImportSession(DocumentClient server, AssetConflict onConflict)
{
    private readonly Dictionary<AssetKind, List<AssetEntry>> _entries = [];
    private readonly Dictionary<(AssetKind Kind, string Name), string> _names = [];

    public DocumentClient Server { get; } = server;

    public AssetConflict OnConflict { get; } = onConflict;

    public IdMap Ids { get; } = new();

    /// <summary>The assets of a kind that the server has. They are asked for once.</summary>
    public async Task<IReadOnlyList<AssetEntry>> EntriesAsync(AssetKind kind, CancellationToken cancellationToken)
    {
        if (!_entries.TryGetValue(kind, out var entries))
        {
            _entries[kind] = entries = [.. await AssetTransfers.Of(kind).ListAsync(Server, cancellationToken).ConfigureAwait(false)];
        }

        return entries;
    }

    /// <summary>Asks anew, and gives the assets that were not there before.</summary>
    public async Task<IReadOnlyList<AssetEntry>> NewEntriesAsync(AssetKind kind, CancellationToken cancellationToken)
    {
        var before = (await EntriesAsync(kind, cancellationToken).ConfigureAwait(false)).Select(entry => entry.Id).ToHashSet();
        _entries.Remove(kind);
        var after = await EntriesAsync(kind, cancellationToken).ConfigureAwait(false);
        return [.. after.Where(entry => !before.Contains(entry.Id))];
    }

    /// <summary>Remembers an asset that the server has since now.</summary>
    public void Remember(AssetKind kind, JsonObject document, string name, SentAsset sent)
    {
        Ids.Learn(document, sent.Asset, sent.Id);
        var current = sent.Name ?? name;
        _names[(kind, name)] = current;
        var id = sent.Id ?? "";
        if (_entries.TryGetValue(kind, out var entries) && !entries.Exists(entry => entry.Id == id && entry.Name == current))
        {
            entries.Add(new AssetEntry(id, current, sent.Asset ?? document));
        }
    }

    /// <summary>The name that an asset of the archive has on the server.</summary>
    public string NameOf(AssetKind kind, string name) => _names.GetValueOrDefault((kind, name), name);
}

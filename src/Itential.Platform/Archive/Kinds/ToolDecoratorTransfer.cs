using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>What agents are told of tools. A tool may be a workflow, and is pointed at that of the server.</summary>
internal sealed class ToolDecoratorTransfer() : AssetTransfer(AssetKind.ToolDecorators, "tool decorator")
{
    private const string Root = "tools/decorators/bulk";

    public override async Task<IReadOnlyList<AssetEntry>> ListAsync(DocumentClient server, CancellationToken cancellationToken) =>
        AssetEntry.From(await server.PagesAsync(Root + "/export", "data", cancellationToken).ConfigureAwait(false));

    /// <summary>The list is the export.</summary>
    public override Task<JsonObject> ExportAsync(DocumentClient server, AssetEntry entry, CancellationToken cancellationToken) => Task.FromResult(entry.Item.Copy());

    protected override Task<SentAsset> CreateAsync(ImportSession session, JsonObject document, CancellationToken cancellationToken) =>
        ImportAsync(session, null, document, cancellationToken);

    protected override Task<SentAsset> ReplaceAsync(ImportSession session, AssetEntry known, JsonObject document, CancellationToken cancellationToken) =>
        ImportAsync(session, known, document, cancellationToken);

    /// <summary>No source tells what the import takes; the array is what the export gives.</summary>
    private async Task<SentAsset> ImportAsync(ImportSession session, AssetEntry? known, JsonObject document, CancellationToken cancellationToken)
    {
        session.Ids.PointTools(document);
        var name = NameOf(document);
        await session.Server.StoreAsync(Root + "/import", DocumentReading.ListOf(document), cancellationToken).ConfigureAwait(false);
        var added = await session.NewEntriesAsync(Kind, cancellationToken).ConfigureAwait(false);
        var entries = await session.EntriesAsync(Kind, cancellationToken).ConfigureAwait(false);
        var own = added.FirstOrDefault(entry => entry.Name == name) ?? entries.FirstOrDefault(entry => entry.Name == name)
            ?? throw new AssetRefusedException("The server took the tool decorator and does not list it.");
        var isBeside = known is not null && own.Id != known.Id && entries.Any(entry => entry.Id == known.Id);
        return new SentAsset
        {
            Id = own.Id,
            Name = own.Name,
            Asset = own.Item,
            IsBeside = isBeside,
            Warnings = isBeside ? ["The server kept the old one beside it; delete one of them."] : [],
        };
    }
}

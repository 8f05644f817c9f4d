using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>JSON transformations. The server renames one whose name is taken, and tells of faults with a good status.</summary>
internal sealed class TransformationTransfer() : AssetTransfer(AssetKind.Transformations, "transformation")
{
    private const string Root = "transformations";

    protected override CopyNaming Copies => CopyNaming.Server;

    public override async Task<IReadOnlyList<AssetEntry>> ListAsync(DocumentClient server, CancellationToken cancellationToken) =>
        AssetEntry.FromOutsideProjects(await server.PagesAsync(Root, "results", cancellationToken).ConfigureAwait(false));

    public override async Task<JsonObject> ExportAsync(DocumentClient server, AssetEntry entry, CancellationToken cancellationToken) =>
        Answers.Asset(await server.GetAsync(DocumentPath.Of(Root, entry.Id), cancellationToken).ConfigureAwait(false));

    protected override async Task<SentAsset> CreateAsync(ImportSession session, JsonObject document, CancellationToken cancellationToken)
    {
        var answer = await session.Server.StoreAsync(Root + "/import", document, cancellationToken).ConfigureAwait(false);
        return SentAsset.From(Answers.Asset(answer));
    }

    protected override async Task<SentAsset> ReplaceAsync(ImportSession session, AssetEntry known, JsonObject document, CancellationToken cancellationToken)
    {
        document["_id"] = known.Id;
        await session.Server.PutAsync(DocumentPath.Of(Root, known.Id), document, cancellationToken).ConfigureAwait(false);
        return new SentAsset { Id = known.Id, Asset = known.Item };
    }
}

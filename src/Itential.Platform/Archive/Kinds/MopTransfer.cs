using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>Command templates and analytic templates. The server renames one whose name is taken, and does not tell.</summary>
internal sealed class MopTransfer(AssetKind kind, string noun, string type) : AssetTransfer(kind, noun)
{
    private bool IsAnalytic => Kind == AssetKind.AnalyticTemplates;

    protected override CopyNaming Copies => CopyNaming.Server;

    public override async Task<IReadOnlyList<AssetEntry>> ListAsync(DocumentClient server, CancellationToken cancellationToken) =>
        AssetEntry.FromOutsideProjects(await server.ListAsync(IsAnalytic ? "mop/listAnalyticTemplates" : "mop/listTemplates", null, cancellationToken).ConfigureAwait(false));

    public override async Task<JsonObject> ExportAsync(DocumentClient server, AssetEntry entry, CancellationToken cancellationToken)
    {
        var body = new JsonObject { ["options"] = DocumentReading.Wrap("name", entry.Name), ["type"] = type };
        return Answers.Asset(await server.PostAsync("mop/export", body, cancellationToken).ConfigureAwait(false));
    }

    protected override async Task<SentAsset> CreateAsync(ImportSession session, JsonObject document, CancellationToken cancellationToken)
    {
        var name = document.Text("name");
        var body = new JsonObject { ["type"] = type, ["template"] = document };
        await session.Server.StoreAsync("mop/import", body, cancellationToken).ConfigureAwait(false);
        var added = await session.NewEntriesAsync(Kind, cancellationToken).ConfigureAwait(false);
        var own = added.FirstOrDefault(entry => entry.Name == name) ?? added.FirstOrDefault(entry => entry.Name.StartsWith(name!, StringComparison.Ordinal));
        return own is not null
            ? new SentAsset { Id = own.Id, Name = own.Name, Asset = own.Item }
            : throw new AssetRefusedException("The server took the template and does not list it.");
    }

    protected override async Task<SentAsset> ReplaceAsync(ImportSession session, AssetEntry known, JsonObject document, CancellationToken cancellationToken)
    {
        var (path, member) = IsAnalytic
            ? (DocumentPath.Of("mop/updateAnalyticTemplate", known.Id), "template")
            : (DocumentPath.Of("mop/updateTemplate", known.Name), "mop");
        var answer = await session.Server.StoreAsync(path, DocumentReading.Wrap(member, document), cancellationToken).ConfigureAwait(false);
        return (answer.Number("matchedCount") ?? answer.Number("n")) == 0
            ? throw new AssetRefusedException("The server found no template to replace.")
            : new SentAsset { Id = known.Id, Asset = known.Item };
    }
}

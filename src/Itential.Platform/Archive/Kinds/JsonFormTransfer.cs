using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>JSON forms. A form that is replaced has to carry the stamps of the old one.</summary>
internal sealed class JsonFormTransfer() : AssetTransfer(AssetKind.JsonForms, "form")
{
    private const string Root = "json-forms/forms";
    private static readonly string[] Stamps = ["created", "createdBy", "lastUpdated", "lastUpdatedBy"];

    public override async Task<IReadOnlyList<AssetEntry>> ListAsync(DocumentClient server, CancellationToken cancellationToken) =>
        AssetEntry.FromOutsideProjects(await server.ListAsync(Root, null, cancellationToken).ConfigureAwait(false), "id");

    public override async Task<JsonObject> ExportAsync(DocumentClient server, AssetEntry entry, CancellationToken cancellationToken) =>
        Answers.Asset(await server.GetAsync(DocumentPath.Of(Root, entry.Id), cancellationToken).ConfigureAwait(false));

    protected override void Rename(JsonObject document, string name)
    {
        base.Rename(document, name);
        document.Remove("id");
    }

    protected override async Task<SentAsset> CreateAsync(ImportSession session, JsonObject document, CancellationToken cancellationToken)
    {
        var answer = await session.Server.PostAsync("json-forms/import/forms", DocumentReading.WrapList("forms", document), cancellationToken).ConfigureAwait(false);
        var created = Answers.Item(answer, "imported").At("created");
        return new SentAsset { Id = created.Text("_id") ?? created.Text("id"), Name = created.Text("name") ?? document.Text("name") };
    }

    protected override async Task<SentAsset> ReplaceAsync(ImportSession session, AssetEntry known, JsonObject document, CancellationToken cancellationToken)
    {
        var path = DocumentPath.Of(Root, known.Id);
        var stored = Answers.Asset(await session.Server.GetAsync(path, cancellationToken).ConfigureAwait(false));
        document["id"] = known.Id;
        foreach (var stamp in Stamps)
        {
            document[stamp] = stored[stamp]?.DeepClone();
        }

        await session.Server.PutAsync(path, DocumentReading.Wrap("options", document), cancellationToken).ConfigureAwait(false);
        return new SentAsset { Id = known.Id, Asset = known.Item };
    }
}

using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>Adapters. What is encrypted in them only their own server understands.</summary>
internal sealed class AdapterTransfer() : AssetTransfer(AssetKind.Adapters, "adapter")
{
    private const string Root = "adapters";

    public override async Task<IReadOnlyList<AssetEntry>> ListAsync(DocumentClient server, CancellationToken cancellationToken)
    {
        var items = await server.PagesAsync(Root, "results", cancellationToken).ConfigureAwait(false);
        return AssetEntry.From(items.Select(item => item["data"] as JsonObject ?? item), "name");
    }

    public override async Task<JsonObject> ExportAsync(DocumentClient server, AssetEntry entry, CancellationToken cancellationToken) =>
        Answers.Asset(await server.GetAsync(DocumentPath.Of(Root, entry.Id, "export"), cancellationToken).ConfigureAwait(false));

    public override IReadOnlyList<string> Warnings(JsonObject document) => EncryptedMembers.Warnings(document);

    protected override void Rename(JsonObject document, string name)
    {
        document["name"] = name;
        if (document["properties"] is JsonObject properties && properties.ContainsKey("id"))
        {
            properties["id"] = name;
        }
    }

    protected override async Task<SentAsset> CreateAsync(ImportSession session, JsonObject document, CancellationToken cancellationToken)
    {
        var answer = await session.Server.StoreAsync(Root + "/import", DocumentReading.Wrap("properties", document), cancellationToken).ConfigureAwait(false);
        return SentAsset.From(answer.At("data") as JsonObject ?? document, "name") with { Warnings = Warnings(document) };
    }

    protected override async Task<SentAsset> ReplaceAsync(ImportSession session, AssetEntry known, JsonObject document, CancellationToken cancellationToken)
    {
        var path = DocumentPath.Of(Root, known.Id);
        var stored = Answers.Asset(await session.Server.GetAsync(path, cancellationToken).ConfigureAwait(false), "data");
        var warnings = EncryptedMembers.Keep(document, stored);
        await session.Server.PutAsync(path, DocumentReading.Wrap("properties", document), cancellationToken).ConfigureAwait(false);
        return new SentAsset { Id = known.Id, Asset = known.Item, Warnings = warnings };
    }
}

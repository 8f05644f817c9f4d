using System.Net;
using System.Text.Json.Nodes;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>Prebuilts: packages with the assets in them.</summary>
internal sealed class PrebuiltTransfer() : AssetTransfer(AssetKind.Prebuilts, "prebuilt")
{
    private const string Root = "prebuilts";

    protected override CopyNaming Copies => CopyNaming.Nobody;

    public override async Task<IReadOnlyList<AssetEntry>> ListAsync(DocumentClient server, CancellationToken cancellationToken) =>
        AssetEntry.From(await server.PagesAsync(Root, "results", cancellationToken).ConfigureAwait(false));

    public override async Task<JsonObject> ExportAsync(DocumentClient server, AssetEntry entry, CancellationToken cancellationToken) =>
        Answers.Asset(await server.GetAsync(DocumentPath.Of(Root, entry.Id, "export"), cancellationToken).ConfigureAwait(false));

    public override string? NameOf(JsonObject document) => document.Text("metadata", "name");

    protected override Task<SentAsset> CreateAsync(ImportSession session, JsonObject document, CancellationToken cancellationToken) =>
        ImportAsync(session.Server, document, overwrite: false, cancellationToken);

    protected override Task<SentAsset> ReplaceAsync(ImportSession session, AssetEntry known, JsonObject document, CancellationToken cancellationToken) =>
        ImportAsync(session.Server, document, overwrite: true, cancellationToken);

    private static async Task<SentAsset> ImportAsync(DocumentClient server, JsonObject document, bool overwrite, CancellationToken cancellationToken)
    {
        var body = DocumentReading.Wrap("prebuilt", document);
        try
        {
            await server.PutAsync(Root + "/import/validation", body, cancellationToken).ConfigureAwait(false);
        }
        catch (ApiException e) when (e.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotImplemented)
        {
            // A server that cannot tell beforehand tells afterwards.
        }

        body["options"] = DocumentReading.Wrap("overwrite", overwrite);
        var answer = await server.StoreAsync(Root + "/import", body, cancellationToken).ConfigureAwait(false);
        return SentAsset.From(answer.At("data") as JsonObject);
    }
}

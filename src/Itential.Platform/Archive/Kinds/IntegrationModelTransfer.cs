using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>OpenAPI documents. The server knows them as <c>title:version</c>.</summary>
internal sealed class IntegrationModelTransfer() : AssetTransfer(AssetKind.IntegrationModels, "integration model")
{
    private const string Root = "integration-models";
    private const int LargestModel = 15 * 1024 * 1024;

    protected override CopyNaming Copies => CopyNaming.Nobody;

    protected override string CopyRemedy => "Give the document another title or version.";

    public override async Task<IReadOnlyList<AssetEntry>> ListAsync(DocumentClient server, CancellationToken cancellationToken) =>
        AssetEntry.From(await server.PagesAsync(Root, "integrationModels", cancellationToken).ConfigureAwait(false), "versionId", "versionId");

    public override async Task<JsonObject> ExportAsync(DocumentClient server, AssetEntry entry, CancellationToken cancellationToken) =>
        Answers.Asset(await server.GetAsync(DocumentPath.Of(Root, entry.Id, "export"), cancellationToken).ConfigureAwait(false));

    public override string? NameOf(JsonObject document)
    {
        var info = Model(document)["info"];
        return info.Text("title") is { } title && info.Text("version") is { } version ? $"{title}:{version}" : null;
    }

    protected override async Task<SentAsset> CreateAsync(ImportSession session, JsonObject document, CancellationToken cancellationToken)
    {
        var body = Body(document);
        var answer = await session.Server.StoreAsync(Root, body, cancellationToken).ConfigureAwait(false);
        return SentAsset.From(answer.At("data") as JsonObject, "versionId", "versionId");
    }

    /// <summary>Release 6.5.2 answers every update with an error, so the old model goes first.</summary>
    protected override async Task<SentAsset> ReplaceAsync(ImportSession session, AssetEntry known, JsonObject document, CancellationToken cancellationToken)
    {
        await ValidateAsync(session.Server, Body(document), cancellationToken).ConfigureAwait(false);
        await session.Server.DeleteAsync(DocumentPath.Of(Root, known.Id), cancellationToken).ConfigureAwait(false);
        try
        {
            return await CreateAsync(session, document, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (Answers.Refusal(e) is { } refusal)
        {
            throw new AssetRefusedException($"The old model was deleted, and the new one was refused: {refusal}");
        }
    }

    /// <summary>Asks whether the server will take a model, before the old one is deleted.</summary>
    private static async Task ValidateAsync(DocumentClient server, JsonObject body, CancellationToken cancellationToken)
    {
        try
        {
            await server.PutAsync(Root + "/validation", body, cancellationToken).ConfigureAwait(false);
        }
        catch (ApiException e) when (e.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotImplemented)
        {
            // A server that cannot tell beforehand tells afterwards.
        }
    }

    private static JsonObject Body(JsonObject document)
    {
        var body = DocumentReading.Wrap("model", Model(document));
        return Encoding.UTF8.GetByteCount(body.ToJsonString()) <= LargestModel ? body : throw new AssetRefusedException("The model is larger than 15 MB.");
    }

    private static JsonObject Model(JsonObject document) => document["model"] as JsonObject ?? document;
}

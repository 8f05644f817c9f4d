using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>Profiles, which 6 may not have.</summary>
internal sealed class ProfileTransfer() : AssetTransfer(AssetKind.Profiles, "profile")
{
    private const string Root = "profiles";

    public override async Task<IReadOnlyList<AssetEntry>> ListAsync(DocumentClient server, CancellationToken cancellationToken)
    {
        var items = await server.PagesAsync(Root, "results", cancellationToken).ConfigureAwait(false);
        return AssetEntry.From(items.Select(Profile), "id", "id");
    }

    public override async Task<JsonObject> ExportAsync(DocumentClient server, AssetEntry entry, CancellationToken cancellationToken) =>
        Answers.Asset(await server.GetAsync(DocumentPath.Of(Root, entry.Id, "export"), cancellationToken).ConfigureAwait(false));

    public override string? NameOf(JsonObject document) => Profile(document).Text("id");

    public override IReadOnlyList<string> Warnings(JsonObject document) => EncryptedMembers.Warnings(Profile(document));

    protected override void Rename(JsonObject document, string name) => Profile(document)["id"] = name;

    protected override async Task<SentAsset> CreateAsync(ImportSession session, JsonObject document, CancellationToken cancellationToken)
    {
        var profile = Profile(document);
        await session.Server.StoreAsync(Root + "/import", DocumentReading.Wrap("properties", profile), cancellationToken).ConfigureAwait(false);
        return SentAsset.From(profile, "id", "id") with { Warnings = Warnings(document) };
    }

    protected override async Task<SentAsset> ReplaceAsync(ImportSession session, AssetEntry known, JsonObject document, CancellationToken cancellationToken)
    {
        var path = DocumentPath.Of(Root, known.Id);
        var profile = Profile(document);
        var warnings = EncryptedMembers.Keep(profile, Profile(Answers.Asset(await session.Server.GetAsync(path, cancellationToken).ConfigureAwait(false))));
        await session.Server.PutAsync(path, DocumentReading.Wrap("properties", profile), cancellationToken).ConfigureAwait(false);
        return new SentAsset { Id = known.Id, Asset = known.Item, Warnings = warnings };
    }

    private static JsonObject Profile(JsonObject document) => document["profile"] as JsonObject ?? document;
}

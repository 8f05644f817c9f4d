using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>Templates of the automation studio.</summary>
internal sealed class TemplateTransfer() : AssetTransfer(AssetKind.Templates, "template")
{
    private const string Root = "automation-studio/templates";
    private static readonly string[] Updatable = ["name", "group", "type", "description", "command", "template", "data"];

    public override async Task<IReadOnlyList<AssetEntry>> ListAsync(DocumentClient server, CancellationToken cancellationToken) =>
        AssetEntry.FromOutsideProjects(await server.PagesAsync(Root, "items", cancellationToken).ConfigureAwait(false));

    public override async Task<JsonObject> ExportAsync(DocumentClient server, AssetEntry entry, CancellationToken cancellationToken) =>
        Answers.Asset(await server.GetAsync(DocumentPath.Of(Root, entry.Id, "export"), cancellationToken).ConfigureAwait(false));

    protected override async Task<SentAsset> CreateAsync(ImportSession session, JsonObject document, CancellationToken cancellationToken)
    {
        var name = document.Text("name");
        var answer = await session.Server.PostAsync(Root + "/import", DocumentReading.WrapList("templates", document), cancellationToken).ConfigureAwait(false);
        var created = Answers.Item(answer, "imported").At("created") as JsonObject;
        return created is null ? new SentAsset { Name = name } : SentAsset.From(created);
    }

    protected override async Task<SentAsset> ReplaceAsync(ImportSession session, AssetEntry known, JsonObject document, CancellationToken cancellationToken)
    {
        var update = new JsonObject(Updatable.Where(document.ContainsKey).Select(member => KeyValuePair.Create(member, document[member]?.DeepClone())));
        await session.Server.PutAsync(DocumentPath.Of(Root, known.Id), DocumentReading.Wrap("update", update), cancellationToken).ConfigureAwait(false);
        return new SentAsset { Id = known.Id, Asset = known.Item };
    }
}

using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>Workflows outside projects. They get new ids, at which automations, resource models and tools are pointed later.</summary>
internal sealed class WorkflowTransfer() : AssetTransfer(AssetKind.Workflows, "workflow")
{
    private const string Route = "automation-studio/automations";

    public override async Task<IReadOnlyList<AssetEntry>> ListAsync(DocumentClient server, CancellationToken cancellationToken)
    {
        var items = await server.PagesAsync(
            "automation-studio/workflows",
            "items",
            cancellationToken,
            ("exclude-project-members", "true"),
            ("include", "name,uuid,namespace"),
            ("sort", "_id")).ConfigureAwait(false);
        return AssetEntry.FromOutsideProjects(items);
    }

    public override async Task<JsonObject> ExportAsync(DocumentClient server, AssetEntry entry, CancellationToken cancellationToken)
    {
        var body = DocumentReading.Wrap("options", DocumentReading.Wrap("name", entry.Name));
        return Answers.Asset(await server.PostAsync("workflow_builder/export", body, cancellationToken).ConfigureAwait(false));
    }

    protected override async Task<SentAsset> CreateAsync(ImportSession session, JsonObject document, CancellationToken cancellationToken)
    {
        Prepare(session, document);
        var answer = await session.Server.PostAsync(Route + "/import", DocumentReading.WrapList("automations", document), cancellationToken).ConfigureAwait(false);

        // Releases differ: a list of outcomes, or the workflow itself.
        var item = Answers.Item(answer, "imported");
        return SentAsset.From(item is null ? answer as JsonObject : item["created"] as JsonObject);
    }

    protected override async Task<SentAsset> ReplaceAsync(ImportSession session, AssetEntry known, JsonObject document, CancellationToken cancellationToken)
    {
        Prepare(session, document);
        document.Without("_id", "uuid", "created", "created_by", "last_updated", "last_updated_by", "namespace");
        await session.Server.PutAsync(DocumentPath.Of(Route, known.Id), DocumentReading.Wrap("update", document), cancellationToken).ConfigureAwait(false);
        return new SentAsset { Id = known.Id, Asset = known.Item };
    }

    private static void Prepare(ImportSession session, JsonObject document)
    {
        document.Remove("encodingVersion");
        session.Ids.PointAll(document["tasks"]);
    }
}

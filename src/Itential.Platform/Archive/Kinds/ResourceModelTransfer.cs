using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>Resource models, whose actions point at workflows and transformations.</summary>
internal sealed class ResourceModelTransfer() : AssetTransfer(AssetKind.ResourceModels, "resource model")
{
    private const string Root = "lifecycle-manager/resources";
    private static readonly string[] Pointers = ["workflow", "preWorkflowJst", "postWorkflowJst"];
    private static readonly string[] Updatable = ["name", "description", "schema", "actions"];

    public override async Task<IReadOnlyList<AssetEntry>> ListAsync(DocumentClient server, CancellationToken cancellationToken) =>
        AssetEntry.From(await server.PagesAsync(Root, "data", cancellationToken).ConfigureAwait(false));

    public override async Task<JsonObject> ExportAsync(DocumentClient server, AssetEntry entry, CancellationToken cancellationToken) =>
        Answers.Asset(await server.GetAsync(DocumentPath.Of(Root, entry.Id, "export"), cancellationToken).ConfigureAwait(false), "data");

    protected override async Task<SentAsset> CreateAsync(ImportSession session, JsonObject document, CancellationToken cancellationToken)
    {
        var warnings = PointActions(session, document);
        var answer = await session.Server.StoreAsync(Root + "/import", DocumentReading.Wrap("model", document), cancellationToken).ConfigureAwait(false);
        return SentAsset.From(Answers.Asset(answer, "data")) with { Warnings = warnings };
    }

    protected override async Task<SentAsset> ReplaceAsync(ImportSession session, AssetEntry known, JsonObject document, CancellationToken cancellationToken)
    {
        var warnings = PointActions(session, document);
        var body = new JsonObject(Updatable.Where(document.ContainsKey).Select(member => KeyValuePair.Create(member, document[member]?.DeepClone())));
        await session.Server.PutAsync(DocumentPath.Of(Root, known.Id), body, cancellationToken).ConfigureAwait(false);
        return new SentAsset { Id = known.Id, Asset = known.Item, Warnings = warnings };
    }

    private static List<string> PointActions(ImportSession session, JsonObject document)
    {
        var warnings = new List<string>();
        foreach (var action in document.Objects("actions"))
        {
            warnings.AddRange(Pointers
                .Where(member => !session.Ids.Point(action, member))
                .Select(member => $"The {member} of the action '{action.Text("name")}' is {action.Text(member)}, which is not in the archive; the server must have it."));
        }

        return warnings;
    }
}

using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>Golden configurations: all versions of a tree. Its devices stay at home.</summary>
internal sealed class GoldenConfigTransfer() : AssetTransfer(AssetKind.GoldenConfigs, "golden configuration")
{
    private const string Root = "configuration_manager";

    protected override CopyNaming Copies => CopyNaming.Server;

    public override async Task<IReadOnlyList<AssetEntry>> ListAsync(DocumentClient server, CancellationToken cancellationToken) =>
        AssetEntry.From(await server.ListAsync(Root + "/configs", null, cancellationToken).ConfigureAwait(false), "id");

    public override async Task<JsonObject> ExportAsync(DocumentClient server, AssetEntry entry, CancellationToken cancellationToken) =>
        Answers.Asset(await server.PostAsync(Root + "/export/goldenconfigs", DocumentReading.Wrap("treeId", entry.Id), cancellationToken).ConfigureAwait(false));

    public override string? NameOf(JsonObject document) => document.Objects("data").FirstOrDefault().Text("name");

    public override IReadOnlyList<string> Warnings(JsonObject document) => document.Objects("data").Any(tree => HasDevices(tree["root"]))
        ? ["The devices of its nodes do not travel; add them on the server that the archive goes to."]
        : [];

    protected override async Task<SentAsset> CreateAsync(ImportSession session, JsonObject document, CancellationToken cancellationToken)
    {
        var name = NameOf(document);
        var trees = document["data"]!.DeepClone();
        foreach (var tree in trees.AsArray())
        {
            PointNodes(session, tree.At("root"));
        }

        var body = new JsonObject { ["trees"] = DocumentReading.ListOf(DocumentReading.Wrap("data", trees)), ["options"] = new JsonObject() };
        await session.Server.StoreAsync(Root + "/import/goldenconfigs", body, cancellationToken).ConfigureAwait(false);
        var added = await session.NewEntriesAsync(Kind, cancellationToken).ConfigureAwait(false);
        var own = added.FirstOrDefault(entry => entry.Name == name) ?? added.FirstOrDefault(entry => entry.Name.StartsWith(name!, StringComparison.Ordinal));
        return own is not null
            ? new SentAsset { Id = own.Id, Name = own.Name, Asset = own.Item, Warnings = Warnings(document) }
            : throw new AssetRefusedException("The server took the golden configuration and does not list it.");
    }

    protected override Task<SentAsset> ReplaceAsync(ImportSession session, AssetEntry known, JsonObject document, CancellationToken cancellationToken) =>
        throw new AssetRefusedException("A golden configuration cannot be replaced, for its plans and reports belong to it. Delete it on the server, or keep both.");

    private static bool HasDevices(JsonNode? node) =>
        node.At("attributes", "devices") is JsonArray { Count: > 0 } || node.Objects("children").Any(HasDevices);

    private static void PointNodes(ImportSession session, JsonNode? node)
    {
        if (node.At("attributes") is JsonObject attributes)
        {
            session.Ids.Point(attributes, "remediationWorkflow");
        }

        foreach (var child in node.Objects("children"))
        {
            PointNodes(session, child);
        }
    }
}

using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>The instances of all resource models. Their names are their model's own.</summary>
internal sealed class ResourceInstanceTransfer() : AssetTransfer(AssetKind.ResourceInstances, "resource instance")
{
    private const string Root = "lifecycle-manager/resources";

    public override async Task<IReadOnlyList<AssetEntry>> ListAsync(DocumentClient server, CancellationToken cancellationToken)
    {
        var instances = new List<AssetEntry>();
        foreach (var model in await AssetTransfers.Of(AssetKind.ResourceModels).ListAsync(server, cancellationToken).ConfigureAwait(false))
        {
            var items = await server.PagesAsync(DocumentPath.Of(Root, model.Id, "instances"), "data", cancellationToken).ConfigureAwait(false);
            instances.AddRange(AssetEntry.From(items.Select(item => Assign(item, model.Id))));
        }

        return instances;
    }

    public override async Task<JsonObject> ExportAsync(DocumentClient server, AssetEntry entry, CancellationToken cancellationToken)
    {
        var model = entry.Item.Text("modelId")!;
        var answer = await server.GetAsync(DocumentPath.Of(Root, model, "instances", entry.Id, "export"), cancellationToken).ConfigureAwait(false);
        return Assign(Answers.Asset(answer, "data"), model);
    }

    public override async Task<AssetEntry?> FindAsync(ImportSession session, JsonObject document, string name, CancellationToken cancellationToken)
    {
        var model = await ModelAsync(session, document, cancellationToken).ConfigureAwait(false);
        var entries = await session.EntriesAsync(Kind, cancellationToken).ConfigureAwait(false);
        return entries.FirstOrDefault(entry => entry.Name == name && entry.Item.Text("modelId") == model);
    }

    protected override async Task<SentAsset> CreateAsync(ImportSession session, JsonObject document, CancellationToken cancellationToken)
    {
        var model = await ModelAsync(session, document, cancellationToken).ConfigureAwait(false);
        var body = new JsonObject
        {
            ["name"] = document["name"]?.DeepClone(),
            ["description"] = document["description"]?.DeepClone() ?? "",
            ["instanceData"] = document["instanceData"]?.DeepClone() ?? new JsonObject(),
        };
        var answer = await session.Server.StoreAsync(DocumentPath.Of(Root, model, "instances", "import"), body, cancellationToken).ConfigureAwait(false);
        return SentAsset.From(Assign(Answers.Asset(answer, "data"), model));
    }

    /// <summary>The data of an instance changes by an action alone; here only its description can.</summary>
    protected override async Task<SentAsset> ReplaceAsync(ImportSession session, AssetEntry known, JsonObject document, CancellationToken cancellationToken)
    {
        var path = DocumentPath.Of(Root, known.Item.Text("modelId")!, "instances", known.Id);
        var stored = Answers.Asset(await session.Server.GetAsync(path, cancellationToken).ConfigureAwait(false), "data");
        if (!JsonNode.DeepEquals(stored["instanceData"], document["instanceData"]))
        {
            throw new AssetRefusedException("The data of an instance changes by an action of its model alone. Run one, or delete the instance on the server.");
        }

        await session.Server.PutAsync(path, DocumentReading.Wrap("description", document["description"] ?? ""), cancellationToken).ConfigureAwait(false);
        return new SentAsset { Id = known.Id, Asset = known.Item };
    }

    private static async Task<string> ModelAsync(ImportSession session, JsonObject document, CancellationToken cancellationToken)
    {
        var id = document.Text("modelId");
        if (session.Ids.Find(id) is { } current)
        {
            return current;
        }

        var models = await session.EntriesAsync(AssetKind.ResourceModels, cancellationToken).ConfigureAwait(false);
        return models.FirstOrDefault(model => model.Id == id)?.Id
            ?? throw new AssetRefusedException($"Its resource model {id} is neither in the archive nor on the server.");
    }

    private static JsonObject Assign(JsonObject instance, string model)
    {
        instance["modelId"] ??= model;
        return instance;
    }
}

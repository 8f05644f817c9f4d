using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>Automations with their triggers.</summary>
internal sealed class AutomationTransfer() : AssetTransfer(AssetKind.Automations, "automation")
{
    private const string Root = "operations-manager/automations";

    public override async Task<IReadOnlyList<AssetEntry>> ListAsync(DocumentClient server, CancellationToken cancellationToken) =>
        AssetEntry.From(await server.PagesAsync(Root, "data", cancellationToken).ConfigureAwait(false));

    public override async Task<JsonObject> ExportAsync(DocumentClient server, AssetEntry entry, CancellationToken cancellationToken) =>
        Answers.Asset(await server.GetAsync(DocumentPath.Of(Root, entry.Id, "export"), cancellationToken).ConfigureAwait(false), "data");

    protected override void Rename(JsonObject document, string name)
    {
        base.Rename(document, name);
        foreach (var trigger in document.Objects("triggers"))
        {
            trigger.Without("_id", "actionId");
        }
    }

    protected override async Task<SentAsset> CreateAsync(ImportSession session, JsonObject document, CancellationToken cancellationToken)
    {
        var warnings = Prepare(session, document);
        var isCopy = document["_id"] is null;
        var routes = isCopy ? document.Objects("triggers").Select(trigger => trigger.Text("routeName")).OfType<string>().ToList() : [];
        warnings.AddRange(routes.Select(route => $"The route '{route}' belongs to a trigger of this copy and to one of the other automation; change one of them."));
        var answer = await session.Server.PutAsync(Root, DocumentReading.WrapList("automations", document), cancellationToken).ConfigureAwait(false);
        var item = Answers.Item(answer, "data");
        return SentAsset.From(item?["data"] as JsonObject ?? item) with { Warnings = warnings };
    }

    protected override async Task<SentAsset> ReplaceAsync(ImportSession session, AssetEntry known, JsonObject document, CancellationToken cancellationToken)
    {
        var warnings = Prepare(session, document);
        var triggers = document.Objects("triggers").Select(trigger => trigger.Copy()).ToList();
        if (document["gbac"] is JsonObject gbac && gbac.Any(side => side.Value is JsonArray { Count: > 0 }))
        {
            warnings.Add("Which groups may use it stays as it is on the server.");
        }

        // The export names groups where an update takes ids, so the groups stay.
        document.Without("_id", "gbac", "triggers", "componentId", "created", "createdBy", "lastUpdated", "lastUpdatedBy");
        if (await ComponentAsync(session, document, cancellationToken).ConfigureAwait(false) is { } component)
        {
            document["componentId"] = component;
        }

        await session.Server.PatchAsync(DocumentPath.Of(Root, known.Id), document, cancellationToken).ConfigureAwait(false);
        warnings.AddRange(await AutomationTriggers.ReplaceAsync(session.Server, known.Id, triggers, cancellationToken).ConfigureAwait(false));
        return new SentAsset { Id = known.Id, Asset = known.Item, Warnings = warnings };
    }

    private static async Task<string?> ComponentAsync(ImportSession session, JsonObject document, CancellationToken cancellationToken)
    {
        if (document.Text("componentType") != "workflows" || document.Text("componentName") is not { } name)
        {
            return null;
        }

        var workflows = await session.EntriesAsync(AssetKind.Workflows, cancellationToken).ConfigureAwait(false);
        return workflows.FirstOrDefault(workflow => workflow.Name == name)?.Id;
    }

    /// <summary>Adds what an import demands, and points at what the server has.</summary>
    private static List<string> Prepare(ImportSession session, JsonObject document)
    {
        var warnings = new List<string>();
        if (document["triggers"] is not JsonArray)
        {
            document["triggers"] = new JsonArray();
        }

        if (document["gbac"] is JsonObject gbac && gbac["read"] is not null)
        {
            gbac["write"] ??= new JsonArray();
        }

        if (document.Text("componentType") == "workflows" && document.Text("componentName") is { } workflow)
        {
            document["componentName"] = session.NameOf(AssetKind.Workflows, workflow);
            session.Ids.Point(document, "componentId");
        }

        foreach (var trigger in document.Objects("triggers"))
        {
            foreach (var member in new[] { "formId", "jst" })
            {
                if (!session.Ids.Point(trigger, member))
                {
                    warnings.Add($"The {member} of the trigger '{trigger.Text("name")}' is {trigger.Text(member)}, which is not in the archive; the server must have it.");
                }
            }
        }

        return warnings;
    }
}

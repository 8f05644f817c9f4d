using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>Projects, with the assets in them.</summary>
internal sealed class ProjectTransfer() : AssetTransfer(AssetKind.Projects, "project")
{
    private const string Root = "automation-studio/projects";

    protected override CopyNaming Copies => CopyNaming.Server;

    public override async Task<IReadOnlyList<AssetEntry>> ListAsync(DocumentClient server, CancellationToken cancellationToken) =>
        AssetEntry.From(await server.PagesAsync(Root, "data", cancellationToken).ConfigureAwait(false));

    public override async Task<JsonObject> ExportAsync(DocumentClient server, AssetEntry entry, CancellationToken cancellationToken) =>
        Answers.Asset(await server.GetAsync(DocumentPath.Of(Root, entry.Id, "export"), cancellationToken).ConfigureAwait(false), "data");

    protected override Task<SentAsset> CreateAsync(ImportSession session, JsonObject document, CancellationToken cancellationToken) =>
        ImportAsync(session, document, "insert-new", cancellationToken);

    protected override async Task<SentAsset> ReplaceAsync(ImportSession session, AssetEntry known, JsonObject document, CancellationToken cancellationToken)
    {
        var sent = await ImportAsync(session, document, "overwrite", cancellationToken).ConfigureAwait(false);
        return sent.Id is null || sent.Id == known.Id
            ? sent
            : sent with { IsBeside = true, Warnings = [.. sent.Warnings, "The server made a new project and kept the old one."] };
    }

    private static async Task<SentAsset> ImportAsync(ImportSession session, JsonObject document, string mode, CancellationToken cancellationToken)
    {
        Prepare(document);
        var components = document.Objects("components").Select(component => component.Copy().Without("document")).ToList();
        var body = new JsonObject { ["project"] = document, ["conflictMode"] = mode };
        var answer = await session.Server.StoreAsync(Root + "/import", body, cancellationToken).ConfigureAwait(false);
        var project = Answers.Asset(answer, "data");
        foreach (var component in components)
        {
            var current = project.Objects("components").FirstOrDefault(other => IsSame(component, other));
            session.Ids.Add(component.Text("reference"), current.Text("reference"));
        }

        return SentAsset.From(project) with { Warnings = [.. Failures(answer)] };
    }

    /// <summary>Takes out what an import refuses: what is the server's own, and what folders and components must not both have.</summary>
    private static void Prepare(JsonObject project)
    {
        project.Without("componentIidIndex", "members", "accessControl");
        foreach (var node in project.Objects("folders"))
        {
            PrepareNode(node);
        }
    }

    private static void PrepareNode(JsonObject node)
    {
        if (node.Text("nodeType") != "folder")
        {
            node.Without("name", "children");
            return;
        }

        foreach (var child in node.Objects("children"))
        {
            PrepareNode(child);
        }
    }

    private static bool IsSame(JsonObject component, JsonObject other) =>
        component.Number("iid") is { } iid && other.Number("iid") == iid && component.Text("type") == other.Text("type");

    private static IEnumerable<string> Failures(JsonNode? answer)
    {
        foreach (var failed in answer.At("metadata", "failedComponents") as JsonArray ?? [])
        {
            var name = failed.Text() ?? failed.Text("name") ?? failed.Text("reference") ?? "without a name";
            yield return $"The component {name} failed: {failed.Text("message") ?? failed.Text("error") ?? "the server did not say why"}";
        }
    }
}

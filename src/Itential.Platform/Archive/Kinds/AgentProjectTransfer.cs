using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>Agents and their projects. Tools that are workflows are pointed at those of the server.</summary>
internal sealed class AgentProjectTransfer() : AssetTransfer(AssetKind.AgentProjects, "agent project")
{
    private const string Root = "agent-project-service";

    protected override CopyNaming Copies => CopyNaming.Server;

    public override async Task<IReadOnlyList<AssetEntry>> ListAsync(DocumentClient server, CancellationToken cancellationToken) =>
        AssetEntry.From(await server.PagesAsync(Root + "/projects", "data.items", cancellationToken).ConfigureAwait(false));

    public override async Task<JsonObject> ExportAsync(DocumentClient server, AssetEntry entry, CancellationToken cancellationToken) =>
        Answers.Asset(await server.GetAsync(DocumentPath.Of(Root + "/project-bundles", entry.Id, "export"), cancellationToken).ConfigureAwait(false), "data");

    protected override Task<SentAsset> CreateAsync(ImportSession session, JsonObject document, CancellationToken cancellationToken) =>
        ImportAsync(session, document, "keep-both", cancellationToken);

    protected override Task<SentAsset> ReplaceAsync(ImportSession session, AssetEntry known, JsonObject document, CancellationToken cancellationToken) =>
        ImportAsync(session, document, "replace", cancellationToken);

    private static async Task<SentAsset> ImportAsync(ImportSession session, JsonObject document, string mode, CancellationToken cancellationToken)
    {
        session.Ids.PointTools(document);
        var body = new JsonObject { ["bundle"] = document, ["conflictMode"] = mode };
        var answer = await session.Server.StoreAsync(Root + "/project-bundles/import", body, cancellationToken).ConfigureAwait(false);
        return SentAsset.From(Answers.Asset(answer, "data"));
    }
}

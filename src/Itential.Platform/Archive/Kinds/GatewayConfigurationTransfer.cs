using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>
/// The configurations of automation gateways 5. The export does not tell whose it is, so the file holds <c>{clusterId, configuration}</c>.
/// </summary>
internal sealed class GatewayConfigurationTransfer() : AssetTransfer(AssetKind.GatewayConfigurations, "gateway")
{
    private const string Root = "gateway_manager/v1/gateways";

    public override bool HoldsCredentials => true;

    protected override CopyNaming Copies => CopyNaming.Nobody;

    public override async Task<IReadOnlyList<AssetEntry>> ListAsync(DocumentClient server, CancellationToken cancellationToken) =>
        AssetEntry.From(await server.ListAsync(Root, "results", cancellationToken).ConfigureAwait(false), "cluster_id", "cluster_id");

    public override async Task<JsonObject> ExportAsync(DocumentClient server, AssetEntry entry, CancellationToken cancellationToken) => new()
    {
        ["clusterId"] = entry.Id,
        ["configuration"] = await ConfigurationAsync(server, entry.Id, cancellationToken).ConfigureAwait(false),
    };

    public override string? NameOf(JsonObject document) => document["configuration"] is JsonObject ? document.Text("clusterId") : null;

    /// <summary>A gateway whose configuration is empty has nothing that could be lost.</summary>
    public override async Task<AssetEntry?> FindAsync(ImportSession session, JsonObject document, string name, CancellationToken cancellationToken)
    {
        var known = await base.FindAsync(session, document, name, cancellationToken).ConfigureAwait(false)
            ?? throw new AssetRefusedException("The server has no gateway with this cluster id. Make it first.");
        var configuration = await ConfigurationAsync(session.Server, known.Id, cancellationToken).ConfigureAwait(false);
        return configuration.All(part => part.Value is null or JsonArray { Count: 0 } or JsonObject { Count: 0 }) ? null : known;
    }

    protected override Task<SentAsset> CreateAsync(ImportSession session, JsonObject document, CancellationToken cancellationToken) =>
        ImportAsync(session.Server, document, force: false, cancellationToken);

    protected override Task<SentAsset> ReplaceAsync(ImportSession session, AssetEntry known, JsonObject document, CancellationToken cancellationToken) =>
        ImportAsync(session.Server, document, force: true, cancellationToken);

    private static async Task<SentAsset> ImportAsync(DocumentClient server, JsonObject document, bool force, CancellationToken cancellationToken)
    {
        var cluster = document.Text("clusterId")!;
        var content = document["configuration"]!;
        var options = new JsonObject { ["source"] = "content", ["content"] = content.DeepClone(), ["force"] = force };
        await server.StoreAsync(DocumentPath.Of(Root, cluster, "configuration", "import"), DocumentReading.Wrap("options", options), cancellationToken).ConfigureAwait(false);

        // The server drops what it does not know and says nothing.
        var stored = await ConfigurationAsync(server, cluster, cancellationToken).ConfigureAwait(false);
        var dropped = DroppedMembers.Of(content, stored).Select(path => $"'{path}' was dropped by the server.");
        return new SentAsset { Id = cluster, Warnings = [.. dropped] };
    }

    private static async Task<JsonObject> ConfigurationAsync(DocumentClient server, string cluster, CancellationToken cancellationToken) =>
        Answers.Asset(await server.GetAsync(DocumentPath.Of(Root, cluster, "configuration", "export"), cancellationToken).ConfigureAwait(false));
}

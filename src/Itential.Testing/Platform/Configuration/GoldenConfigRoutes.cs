using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform.Configuration;

/// <summary>The golden configurations of <c>/configuration_manager</c>.</summary>
internal sealed class GoldenConfigRoutes(PlatformState state)
{
    private const string Root = "/configuration_manager/configs";
    private readonly GoldenConfigReply _reply = new();

    public void Map(IEndpointRouteBuilder routes)
    {
        new AssetRoutes(routes, state.GoldenConfigs, _reply) { Query = static _ => ListQuery.Everything }
            .MapList(Root)
            .MapDelete(Root + "/{treeId}");
        routes.MapPost(Root, CreateAsync);
        routes.MapDelete(Root, DeleteManyAsync);
        routes.MapGet(Root + "/{treeId}", GetAsync);
        routes.MapGet(Root + "/{treeId}/{version}", GetAsync);
        routes.MapPost("/configuration_manager/export/goldenconfigs", ExportAsync);
        routes.MapPost("/configuration_manager/import/goldenconfigs", ImportAsync);
    }

    private async Task CreateAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (body is null || state.GoldenConfigs.NameOf(body) is not { } name)
        {
            await BadAsync(context, "A tree needs a name.").ConfigureAwait(false);
            return;
        }

        body.Remove("trees");
        var reply = state.GoldenConfigs.Add(body) is { } created
            ? JsonReply.WriteAsync(context, GoldenConfigDocument.Version(created, GoldenConfigDocument.Versions(created)[0], isExport: false))
            : _reply.ClashAsync(context, "golden configuration", name);
        await reply.ConfigureAwait(false);
    }

    private async Task DeleteManyAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        var removed = JsonText.Items(body?["treeIds"]).Count(id => state.GoldenConfigs.Remove(id) is not null);
        await JsonReply.WriteAsync(context, new JsonObject { ["status"] = "success", ["deleted"] = removed }).ConfigureAwait(false);
    }

    private Task GetAsync(HttpContext context)
    {
        var id = JsonRequest.RouteText(context, "treeId");
        var version = JsonRequest.RouteText(context, "version");
        return Find(id, version) is [var found, ..]
            ? JsonReply.WriteAsync(context, GoldenConfigDocument.Version(found.Stored, found.Tree, isExport: false))
            : _reply.UnknownAsync(context, "tree", id);
    }

    private async Task ExportAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        var id = JsonText.Member(body, "treeId") ?? "";
        var found = Find(id, JsonText.Member(body, "version") ?? "");
        if (found.Count == 0)
        {
            await _reply.UnknownAsync(context, "tree", id).ConfigureAwait(false);
            return;
        }

        await JsonReply.WriteAsync(context, new JsonObject
        {
            ["status"] = "success",
            ["data"] = new JsonArray([.. found.Select(version => GoldenConfigDocument.Version(version.Stored, version.Tree, isExport: true))]),
        }).ConfigureAwait(false);
    }

    /// <summary>A name that is taken gets an index.</summary>
    private async Task ImportAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        var sent = body?["trees"] is JsonArray trees ? trees.OfType<JsonObject>().Select(GoldenConfigDocument.Import).ToList() : [];
        if (sent.Count == 0 || sent.Contains(null))
        {
            await BadAsync(context, "The body needs an array 'trees' of objects with 'data', an array of trees with names.").ConfigureAwait(false);
            return;
        }

        sent.ForEach(config => state.GoldenConfigs.Add(config!, NameClash.Index));
        await JsonReply.WriteAsync(context, new JsonObject { ["status"] = "success", ["message"] = $"Successfully imported {sent.Count} trees" }).ConfigureAwait(false);
    }

    private IReadOnlyList<(JsonObject Stored, JsonObject Tree)> Find(string id, string version) =>
        state.GoldenConfigs.Find(id) is not { } stored ? [] :
        [
            .. GoldenConfigDocument.Versions(stored)
                .Where(tree => version.Length == 0 || JsonText.Member(tree, "version") == version)
                .Select(tree => (stored, tree)),
        ];

    private Task BadAsync(HttpContext context, string message) => _reply.FaultAsync(context, message, StatusCodes.Status400BadRequest);
}

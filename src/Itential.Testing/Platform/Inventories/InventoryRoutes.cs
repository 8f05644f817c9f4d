using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform.Inventories;

/// <summary><c>/inventory_manager/v1</c>: inventories and their nodes, page by page.</summary>
internal sealed class InventoryRoutes(PlatformState state)
{
    private const string Service = "/inventory_manager/v1";
    private const string Root = Service + "/inventories";

    public static AssetKind Kind { get; } = new("inventory") { Complete = Complete };

    public static AssetKind NodeKind { get; } = new("node") { Hidden = ["inventory"] };

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Root, ListAsync);
        routes.MapPost(Root, CreateAsync);
        routes.MapGet(Root + "/{identifier}", context => OneAsync(context, inventory => Envelope.ResultAsync(context, WithCount(inventory))));
        routes.MapDelete(Root + "/{identifier}", context => OneAsync(context, inventory => DeleteAsync(context, inventory)));
        routes.MapGet(Root + "/{identifier}/nodes", context => OneAsync(context, inventory => ListNodesAsync(context, (string)inventory["_id"]!)));
        routes.MapGet(Service + "/nodes", context => ListNodesAsync(context, null));
        routes.MapPost(Service + "/nodes/bulk", PopulateAsync);
        routes.MapDelete(Service + "/nodes/clear/{identifier}", context => OneAsync(context, inventory => ClearAsync(context, inventory)));
    }

    private static JsonObject Complete(JsonObject sent, DateTimeOffset now)
    {
        var inventory = AssetDocument.Complete(sent, now);
        inventory["tags"] ??= new JsonArray();
        inventory["actions"] ??= new JsonArray();
        inventory.Remove("devices");
        return inventory;
    }

    private Task ListAsync(HttpContext context)
    {
        var page = state.Inventories.Query(ListQuery.Numbered(context.Request.Query));
        return Envelope.ResultPageAsync(context, page with { Items = [.. page.Items.Select(WithCount)] });
    }

    private async Task CreateAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (state.Inventories.NameOf(body) is not { } name || JsonText.Items(body!["groups"]).Count == 0)
        {
            await Envelope.StatusAsync(context, "An inventory needs a name and at least one group.", StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        var reply = state.Inventories.Add(body) is { } created
            ? Envelope.ResultAsync(context, WithCount(created))
            : Envelope.StatusAsync(context, $"An inventory '{name}' is there already.", StatusCodes.Status409Conflict);
        await reply.ConfigureAwait(false);
    }

    private Task DeleteAsync(HttpContext context, JsonObject inventory)
    {
        var id = (string)inventory["_id"]!;
        state.Inventories.Remove(id);
        state.ClearNodes(id);
        return Envelope.ResultAsync(context, inventory);
    }

    private Task ClearAsync(HttpContext context, JsonObject inventory) =>
        Envelope.ResultAsync(context, new JsonObject { ["deletedCount"] = state.ClearNodes((string)inventory["_id"]!) });

    private Task ListNodesAsync(HttpContext context, string? inventoryId)
    {
        var query = ListQuery.Numbered(context.Request.Query);
        return Envelope.ResultPageAsync(context, state.Nodes.Query(inventoryId is null ? query : query.And(node => JsonText.Member(node, "inventory") == inventoryId)));
    }

    /// <summary>The nodes take the place of all that were there.</summary>
    private async Task PopulateAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        var identifier = JsonText.Member(body, "inventory_identifier") ?? "";
        if (Find(identifier) is not { } inventory)
        {
            await UnknownAsync(context, identifier).ConfigureAwait(false);
            return;
        }

        if (body!["nodes"] is not JsonArray list || list.Any(node => state.Nodes.NameOf(node as JsonObject) is null))
        {
            await Envelope.StatusAsync(context, "The body needs an array 'nodes' of objects with names.", StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        var id = (string)inventory["_id"]!;
        state.ClearNodes(id);
        foreach (var node in list.OfType<JsonObject>())
        {
            state.AddNode(id, node);
        }

        await ListNodesAsync(context, id).ConfigureAwait(false);
    }

    private Task OneAsync(HttpContext context, Func<JsonObject, Task> write)
    {
        var identifier = JsonRequest.RouteText(context, "identifier");
        return Find(identifier) is { } inventory ? write(inventory) : UnknownAsync(context, identifier);
    }

    private JsonObject? Find(string identifier) => state.Inventories.Find(identifier) ?? state.Inventories.FindByName(identifier);

    private JsonObject WithCount(JsonObject inventory)
    {
        var id = (string)inventory["_id"]!;
        inventory["nodeCount"] = state.Nodes.Documents.Where(node => JsonText.Member(node, "inventory") == id).Count;
        return inventory;
    }

    private static Task UnknownAsync(HttpContext context, string identifier) =>
        Envelope.StatusAsync(context, $"There is no inventory '{identifier}'.", StatusCodes.Status404NotFound);
}

using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Itential.Testing.State;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Gateway;

/// <summary><c>/inventories/{kind}/{inventoryName}/devices</c>. There is one inventory of each kind, <c>default</c>.</summary>
internal sealed class InventoryRoutes(AuditTrail audit, InventoryKind kind, DocumentStore devices)
{
    private const string Inventory = "default";

    private string Root => $"/api/v2.0/inventories/{kind.Name}/{{inventoryName}}/devices";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Root, context => InInventoryAsync(context, ListAsync));
        routes.MapPost(Root, context => InInventoryAsync(context, AddAsync));
        routes.MapGet(Root + "/{name}", context => InInventoryAsync(context, GetAsync));
        routes.MapDelete(Root + "/{name}", context => InInventoryAsync(context, DeleteAsync));
    }

    private static Task InInventoryAsync(HttpContext context, Func<HttpContext, Task> answer)
    {
        var inventory = JsonRequest.RouteText(context, "inventoryName");
        return inventory == Inventory ? answer(context) : GatewayReply.UnknownAsync(context, "inventory", inventory);
    }

    private Task ListAsync(HttpContext context) =>
        GatewayReply.ListAsync(context, devices.Query(ListQuery.Gateway(context.Request.Query, "name")));

    private Task GetAsync(HttpContext context)
    {
        var name = JsonRequest.RouteText(context, "name");
        return devices.Find(name) is { } device ? JsonReply.WriteAsync(context, device) : GatewayReply.UnknownAsync(context, "device", name);
    }

    private async Task AddAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);

        // Clients differ: some send a name and variables, some the variables bare.
        var variables = body?["variables"] as JsonObject ?? body;
        var name = JsonText.Member(body, "name") ?? JsonText.Member(body, "host");
        if (name is not { Length: > 0 } || !kind.Required.All(variables!.ContainsKey))
        {
            await GatewayReply.MessageAsync(context, $"A device needs a name and the variables {string.Join(", ", kind.Required)}.", StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        var device = new JsonObject { ["name"] = name, ["variables"] = variables.DeepClone() };
        if (!devices.TryAdd(device))
        {
            await GatewayReply.MessageAsync(context, $"A device '{name}' is there already.", StatusCodes.Status409Conflict).ConfigureAwait(false);
            return;
        }

        audit.Write(context, $"add_{kind.Name}_device", name);
        await JsonReply.WriteAsync(context, device).ConfigureAwait(false);
    }

    private Task DeleteAsync(HttpContext context)
    {
        var name = JsonRequest.RouteText(context, "name");
        if (devices.Remove(name) is null)
        {
            return GatewayReply.UnknownAsync(context, "device", name);
        }

        audit.Write(context, $"delete_{kind.Name}_device", name);
        return GatewayReply.MessageAsync(context, $"The device '{name}' has been deleted.");
    }
}

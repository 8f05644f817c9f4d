using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Gateway;

/// <summary><c>/devices</c>.</summary>
internal sealed class DeviceRoutes(GatewayState state, AuditTrail audit)
{
    private const string Root = "/api/v2.0/devices";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Root, context => GatewayReply.ListAsync(context, state.Devices.Query(ListQuery.Gateway(context.Request.Query, "name"))));
        routes.MapPost(Root, AddAsync);
        routes.MapGet(Root + "/{name}", context => OneAsync(context, Find(context)));
        routes.MapPut(Root + "/{name}", ReplaceAsync);
        routes.MapPatch(Root + "/{name}", PatchAsync);
        routes.MapDelete(Root + "/{name}", DeleteAsync);
        routes.MapGet(Root + "/{name}/state", GetStateAsync);
        routes.MapGet(Root + "/{name}/variables", context => OneAsync(context, Find(context)?["variables"]?.DeepClone()));
        routes.MapGet(Root + "/{name}/variables/{variable}", GetVariableAsync);
    }

    private static Task OneAsync(HttpContext context, JsonNode? found) => found is null
        ? GatewayReply.UnknownAsync(context, "device", JsonRequest.RouteText(context, "name"))
        : JsonReply.WriteAsync(context, found);

    private JsonObject? Find(HttpContext context) => state.Devices.Find(JsonRequest.RouteText(context, "name"));

    private async Task AddAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (JsonText.Member(body, "name") is not { Length: > 0 } name)
        {
            await GatewayReply.MessageAsync(context, "A device needs a name.", StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        var device = new JsonObject { ["name"] = name, ["variables"] = body!["variables"]?.DeepClone() ?? new JsonObject() };
        if (!state.Devices.TryAdd(device))
        {
            await GatewayReply.MessageAsync(context, $"A device '{name}' is there already.", StatusCodes.Status409Conflict).ConfigureAwait(false);
            return;
        }

        audit.Write(context, "add_device", name);
        await JsonReply.WriteAsync(context, device).ConfigureAwait(false);
    }

    private Task ReplaceAsync(HttpContext context) => ChangeAsync(context, "update_device", (device, sent) => device["variables"] = sent.DeepClone());

    private Task PatchAsync(HttpContext context) => ChangeAsync(context, "patch_device", (device, sent) =>
    {
        // Clients differ: some send the variables bare, some wrapped.
        var changes = sent["variables"] as JsonObject ?? sent;
        if (device["variables"] is not JsonObject variables)
        {
            device["variables"] = variables = [];
        }

        foreach (var (name, value) in changes)
        {
            variables[name] = value?.DeepClone();
        }
    });

    private async Task ChangeAsync(HttpContext context, string action, Action<JsonObject, JsonObject> change)
    {
        var name = JsonRequest.RouteText(context, "name");
        if (await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false) is not { } sent)
        {
            await GatewayReply.NoObjectAsync(context).ConfigureAwait(false);
            return;
        }

        var changed = state.Devices.Update(name, device => change(device, sent));
        if (changed is not null)
        {
            audit.Write(context, action, name);
        }

        await OneAsync(context, changed).ConfigureAwait(false);
    }

    private Task DeleteAsync(HttpContext context)
    {
        var name = JsonRequest.RouteText(context, "name");
        if (state.Devices.Remove(name) is null)
        {
            return GatewayReply.UnknownAsync(context, "device", name);
        }

        audit.Write(context, "delete_device", name);
        return GatewayReply.MessageAsync(context, $"The device '{name}' has been deleted.");
    }

    private Task GetStateAsync(HttpContext context) => OneAsync(
        context,
        Find(context) is { } device ? new JsonObject { ["name"] = device["name"]!.DeepClone(), ["alive"] = true } : null);

    private Task GetVariableAsync(HttpContext context)
    {
        var variable = JsonRequest.RouteText(context, "variable");
        return Find(context)?["variables"] is JsonObject variables && variables.TryGetPropertyValue(variable, out var value)
            ? JsonReply.WriteAsync(context, value)
            : GatewayReply.UnknownAsync(context, "variable", variable);
    }
}

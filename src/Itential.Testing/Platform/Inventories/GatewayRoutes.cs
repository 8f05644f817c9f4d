using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform.Inventories;

/// <summary><c>/gateway_manager/v1/gateways</c>.</summary>
internal sealed class GatewayRoutes(PlatformState state)
{
    private const string Root = "/gateway_manager/v1/gateways";
    private readonly ServiceReply _reply = new("gateway");

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Root, ListAsync);
        new AssetRoutes(routes, state.Gateways, _reply) { Wrapper = "gateway" }
            .MapCreate(Root)
            .MapGet(Root + "/{gatewayId}")
            .MapDelete(Root + "/{gatewayId}");
        routes.MapGet(Root + "/{clusterId}/configuration/export", ExportAsync);
        routes.MapPost(Root + "/{clusterId}/configuration/import", ImportAsync);
    }

    private Task ListAsync(HttpContext context) =>
        JsonReply.WriteAsync(context, new JsonObject { ["results"] = state.Gateways.Query(ListQuery.Everything).ToArray() });

    private Task ExportAsync(HttpContext context)
    {
        var cluster = JsonRequest.RouteText(context, "clusterId");
        return state.Gateways.FindByName(cluster)?["configuration"] is { } configuration
            ? JsonReply.WriteAsync(context, configuration)
            : _reply.UnknownAsync(context, "gateway", cluster);
    }

    private async Task ImportAsync(HttpContext context)
    {
        var cluster = JsonRequest.RouteText(context, "clusterId");
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (JsonText.Member(body?["options"], "source") != "content" || body!["options"]!["content"] is not JsonObject content)
        {
            await _reply.FaultAsync(context, "The body needs 'options' with the source 'content' and an object 'content'.", StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        var id = JsonText.Member(state.Gateways.FindByName(cluster), "_id");
        var changed = id is null ? null : state.Gateways.Documents.Update(id, gateway => GatewayDocument.Import(gateway, content));
        var reply = changed is null
            ? _reply.UnknownAsync(context, "gateway", cluster)
            : Envelope.StatusAsync(context, "Successfully imported the configuration");
        await reply.ConfigureAwait(false);
    }
}

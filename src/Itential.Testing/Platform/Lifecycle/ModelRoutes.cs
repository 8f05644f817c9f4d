using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform.Lifecycle;

/// <summary><c>/lifecycle-manager/resources</c>.</summary>
internal sealed class ModelRoutes(PlatformState state)
{
    private const string Root = "/lifecycle-manager/resources";
    private readonly OperationReply _reply = new("resource model");

    public void Map(IEndpointRouteBuilder routes)
    {
        new AssetRoutes(routes, state.ResourceModels, _reply)
            .MapList(Root)
            .MapCreate(Root)
            .MapImport(Root + "/import", "model", NameClash.Refuse)
            .MapGet(Root + "/{id}")
            .MapUpdate("PUT", Root + "/{id}")
            .MapExport(Root + "/{modelId}/export");
        routes.MapDelete(Root + "/{id}", DeleteAsync);
    }

    private Task DeleteAsync(HttpContext context)
    {
        var id = JsonRequest.RouteText(context, "id");
        if (state.ResourceModels.Remove(id) is null)
        {
            return _reply.UnknownAsync(context, "resource model", id);
        }

        var removed = context.Request.Query["delete-associated-instances"] == "true"
            ? state.ResourceInstances.Documents.RemoveAll(instance => JsonText.Member(instance, "modelId") == id).Count
            : 0;
        return Envelope.OperationAsync(context, "Successfully deleted resource model", new JsonObject { ["deletedInstances"] = removed });
    }
}

using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform.Services;

/// <summary><c>/integration-models</c>.</summary>
internal sealed class IntegrationModelRoutes(PlatformState state)
{
    private const string Root = "/integration-models";
    private readonly ServiceReply _reply = new("integration model") { Items = "integrationModels" };

    public void Map(IEndpointRouteBuilder routes)
    {
        new AssetRoutes(routes, state.IntegrationModels, _reply) { Query = ListQuery.Paired }
            .MapList(Root)
            .MapGet(Root + "/{name}")
            .MapDelete(Root + "/{name}");
        routes.MapPost(Root, CreateAsync);
        routes.MapGet(Root + "/{name}/export", ExportAsync);

        // Release 6.5.2 answers every update like this: delete and create again.
        routes.MapPut(Root, context => _reply.FaultAsync(context, "The model could not be updated.", StatusCodes.Status500InternalServerError));
    }

    private async Task CreateAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (body?["model"] is not JsonObject openApi || IntegrationModelDocument.Create(openApi) is not { } model)
        {
            await _reply.FaultAsync(context, "The body needs an OpenAPI document 'model' with a title and a version.", StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        var versionId = (string)model["versionId"]!;
        if (state.IntegrationModels.Add(model) is not { } created)
        {
            await _reply.ClashAsync(context, "integration model", versionId).ConfigureAwait(false);
            return;
        }

        await _reply.CreatedAsync(context, new JsonObject { ["versionId"] = versionId, ["model"] = created["model"]!.DeepClone() }).ConfigureAwait(false);
    }

    private Task ExportAsync(HttpContext context)
    {
        var name = JsonRequest.RouteText(context, "name");
        return state.IntegrationModels.Find(name)?["document"] is { } document
            ? JsonReply.WriteAsync(context, document)
            : _reply.UnknownAsync(context, "integration model", name);
    }
}

using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform.Studio;

/// <summary><c>/json-forms</c>.</summary>
internal sealed class FormRoutes(PlatformState state)
{
    private const string Root = "/json-forms/forms";
    private readonly FormReply _reply = new();

    public void Map(IEndpointRouteBuilder routes)
    {
        new AssetRoutes(routes, state.Forms, _reply) { Query = static _ => ListQuery.Everything, UpdateWrapper = "options" }
            .MapList(Root)
            .MapCreate(Root)
            .MapImportMany("POST", "/json-forms/import/forms", "forms", NameClash.Refuse, WriteImport)
            .MapGet(Root + "/{id}")
            .MapUpdate("PUT", Root + "/{id}");
        routes.MapDelete(Root, DeleteAsync);
    }

    private async Task DeleteAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (body?["ids"] is not JsonArray list)
        {
            await _reply.FaultAsync(context, "The body needs an array 'ids'.", StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        var removed = JsonText.Items(list).Count(id => state.Forms.Remove(id) is not null);
        await JsonReply.WriteAsync(context, new JsonObject { ["status"] = "success", ["deleted"] = removed }).ConfigureAwait(false);
    }

    private static JsonObject WriteImport(IReadOnlyList<ImportOutcome> outcomes) => new()
    {
        ["message"] = $"Imported {outcomes.Count(outcome => outcome.IsSuccess)} of {outcomes.Count} forms",
        ["status"] = outcomes.All(outcome => outcome.IsSuccess) ? "success" : "failure",
        ["imported"] = new JsonArray([.. outcomes.Select(Write)]),
    };

    private static JsonObject Write(ImportOutcome outcome)
    {
        var written = outcome.Write();
        if (outcome.Created is { } created)
        {
            written["created"] = new JsonObject { ["_id"] = (string)created["id"]!, ["name"] = outcome.Name };
        }

        return written;
    }
}

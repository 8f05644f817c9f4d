using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform.Operations;

/// <summary><c>/operations-manager/triggers</c>.</summary>
internal sealed class TriggerRoutes(PlatformState state)
{
    private const string Root = "/operations-manager/triggers";
    private readonly OperationReply _reply = new("trigger");

    public void Map(IEndpointRouteBuilder routes)
    {
        new AssetRoutes(routes, state.Triggers, _reply) { Query = Query, Check = TriggerDocument.Check, OnCreate = NameClash.Allow }
            .MapList(Root)
            .MapCreate(Root)
            .MapImportMany("PUT", Root, "triggers", NameClash.Allow, WriteImport)
            .MapGet(Root + "/{id}")
            .MapUpdate("PATCH", Root + "/{id}")
            .MapDelete(Root + "/{id}")
            .MapExport(Root + "/{id}/export");
        routes.MapPut(Root + "/{id}", context => _reply.UnknownAsync(context, "route PUT", context.Request.Path));
        routes.MapDelete(Root + "/action/{id}", DeleteOfActionAsync);
        routes.MapPost(Root + "/endpoint/{routeName}", RunEndpointAsync);
        routes.MapPost(Root + "/manual/{id}/run", RunManualAsync);
    }

    private static ListQuery Query(IQueryCollection query)
    {
        var list = ListQuery.Paired(query);
        foreach (var name in new[] { "enabled", "actionId" })
        {
            var wanted = query[name].ToString();
            list = wanted.Length == 0 ? list : list.And(trigger => JsonText.Of(trigger[name]) == wanted);
        }

        return list;
    }

    private static JsonObject WriteImport(IReadOnlyList<ImportOutcome> outcomes) => new()
    {
        ["message"] = $"Imported {outcomes.Count(outcome => outcome.IsSuccess)} of {outcomes.Count} triggers",
        ["data"] = new JsonArray([.. outcomes.Select(outcome => new JsonObject { ["success"] = outcome.IsSuccess, ["data"] = outcome.Created })]),
        ["metadata"] = new JsonObject(),
    };

    private Task DeleteOfActionAsync(HttpContext context)
    {
        var id = JsonRequest.RouteText(context, "id");
        var removed = state.Triggers.Documents.RemoveAll(trigger => JsonText.Member(trigger, "actionId") == id);
        return Envelope.OperationAsync(context, "Successfully deleted triggers", new JsonObject { ["deletedCount"] = removed.Count });
    }

    private async Task RunEndpointAsync(HttpContext context)
    {
        var routeName = JsonRequest.RouteText(context, "routeName");
        if (FindEndpoint(routeName) is not { } trigger)
        {
            await Envelope.OperationAsync(context, $"There is no endpoint '{routeName}'.", null, StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (body is null || RequiredMembers.FindMissing(trigger["schema"], body) is not null)
        {
            var missing = body is null ? "a JSON object" : $"the member '{RequiredMembers.FindMissing(trigger["schema"], body)}'";
            await _reply.FaultAsync(context, $"The endpoint '{routeName}' needs {missing}.", StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        await RunAsync(context, trigger, body).ConfigureAwait(false);
    }

    /// <summary>The product opens the route only when the trigger came with a verb and a schema.</summary>
    private JsonObject? FindEndpoint(string routeName) => state.Triggers.Documents.First(trigger =>
        JsonText.Member(trigger, "type") == "endpoint"
        && JsonText.Member(trigger, "routeName") == routeName
        && JsonText.Member(trigger, "verb") is not null
        && trigger["schema"] is JsonObject
        && JsonText.Of(trigger["enabled"]) == "true");

    private async Task RunManualAsync(HttpContext context)
    {
        var id = JsonRequest.RouteText(context, "id");
        if (state.Triggers.Find(id) is not { } trigger || JsonText.Member(trigger, "type") != "manual")
        {
            await _reply.UnknownAsync(context, "manual trigger", id).ConfigureAwait(false);
            return;
        }

        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        await RunAsync(context, trigger, body?["formData"] as JsonObject ?? []).ConfigureAwait(false);
    }

    private Task RunAsync(HttpContext context, JsonObject trigger, JsonObject variables)
    {
        var automation = state.Automations.Find(JsonText.Member(trigger, "actionId") ?? "");
        var workflow = state.Workflows.Find(JsonText.Member(automation, "componentId") ?? "")
            ?? state.Workflows.FindBy("name", JsonText.Member(automation, "componentName") ?? "");
        if (workflow is null)
        {
            return _reply.FaultAsync(context, "The trigger's automation has no workflow.", StatusCodes.Status404NotFound);
        }

        state.Triggers.Documents.Update((string)trigger["_id"]!, document => document["lastExecuted"] = state.Clock.GetUtcNow().ToUnixTimeMilliseconds());
        var job = state.StartJob(workflow, new JsonObject { ["variables"] = variables.DeepClone() });
        return Envelope.OperationAsync(context, "Successfully started job", job);
    }
}

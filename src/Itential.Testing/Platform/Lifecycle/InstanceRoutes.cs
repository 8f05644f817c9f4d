using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform.Lifecycle;

/// <summary>The instances of one resource model.</summary>
internal sealed class InstanceRoutes(PlatformState state)
{
    private const string Root = "/lifecycle-manager/resources/{modelId}/instances";
    private readonly OperationReply _reply = new("resource instance");

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Root, ListAsync);
        routes.MapGet(Root + "/{instanceId}", context => OneAsync(context, "instanceId", _reply.OneAsync));
        routes.MapPut(Root + "/{instanceId}", UpdateAsync);
        routes.MapPost("/lifecycle-manager/resources/{modelIdentifier}/instances/import", ImportAsync);
        routes.MapGet("/lifecycle-manager/resources/{modelIdentifier}/instances/{instanceIdentifier}/export", context => OneAsync(context, "instanceIdentifier", _reply.ExportedAsync));
    }

    private Task ListAsync(HttpContext context)
    {
        if (FindModel(context) is not { } modelId)
        {
            return UnknownModelAsync(context);
        }

        var projection = Projection.Read(context.Request.Query);
        var showsDeleted = context.Request.Query["include-deleted"] == "true";
        var page = state.ResourceInstances.Query(ListQuery.Bracketed(context.Request.Query).And(instance =>
            JsonText.Member(instance, "modelId") == modelId && (showsDeleted || JsonText.Member(instance, "stateId") != InstanceDocument.Deleted)));
        foreach (var instance in page.Items)
        {
            projection.Apply(instance);
        }

        return _reply.ListAsync(context, page);
    }

    private Task OneAsync(HttpContext context, string parameter, Func<HttpContext, JsonObject, Task> write)
    {
        var id = JsonRequest.RouteText(context, parameter);
        return Find(context, id) is { } instance ? write(context, instance) : _reply.UnknownAsync(context, "resource instance", id);
    }

    /// <summary>Name and description can be changed here; the data changes by an action alone.</summary>
    private async Task UpdateAsync(HttpContext context)
    {
        var id = JsonRequest.RouteText(context, "instanceId");
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (Find(context, id) is null || state.ResourceInstances.Update(id, body ?? []) is not { } updated)
        {
            await _reply.UnknownAsync(context, "resource instance", id).ConfigureAwait(false);
            return;
        }

        await _reply.UpdatedAsync(context, updated).ConfigureAwait(false);
    }

    private async Task ImportAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (FindModel(context) is not { } modelId)
        {
            await UnknownModelAsync(context).ConfigureAwait(false);
            return;
        }

        if (JsonText.Member(body, "name") is not { Length: > 0 } name || body!["instanceData"] is not JsonObject data)
        {
            await _reply.FaultAsync(context, "An instance needs a name and an object 'instanceData'.", StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        if (RequiredMembers.FindMissing(state.ResourceModels.Find(modelId)!["schema"], data) is { } missing)
        {
            await _reply.FaultAsync(context, $"The instance data lacks '{missing}', which the model's schema requires.", StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        var sent = InstanceDocument.Create(modelId, name, JsonText.Member(body, "description"), data);
        await _reply.ImportedAsync(context, state.ResourceInstances.Add(sent, NameClash.Allow)!).ConfigureAwait(false);
    }

    private JsonObject? Find(HttpContext context, string id) =>
        state.ResourceInstances.Find(id) is { } instance && JsonText.Member(instance, "modelId") == FindModel(context) ? instance : null;

    /// <summary>The id of the model that the path names; exports and imports take its name too.</summary>
    private string? FindModel(HttpContext context)
    {
        var id = JsonRequest.RouteText(context, "modelId");
        var identifier = JsonRequest.RouteText(context, "modelIdentifier");
        var model = state.ResourceModels.Find(id.Length > 0 ? id : identifier) ?? (id.Length > 0 ? null : state.ResourceModels.FindByName(identifier));
        return JsonText.Member(model, "_id");
    }

    private Task UnknownModelAsync(HttpContext context) =>
        _reply.UnknownAsync(context, "resource model", JsonRequest.RouteText(context, "modelId") + JsonRequest.RouteText(context, "modelIdentifier"));
}

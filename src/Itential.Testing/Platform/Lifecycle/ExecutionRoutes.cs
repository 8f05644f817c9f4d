using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform.Lifecycle;

/// <summary>The actions of resource models, and <c>/lifecycle-manager/action-executions</c>.</summary>
internal sealed class ExecutionRoutes(PlatformState state)
{
    private const string Root = "/lifecycle-manager/action-executions";
    private readonly OperationReply _reply = new("action execution");
    private readonly ExecutionStore _executions = new(state);

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/lifecycle-manager/resources/{modelId}/run-action", RunAsync);
        routes.MapGet(Root, context => _reply.ListAsync(context, _executions.Query(ListQuery.Bracketed(context.Request.Query))));
        routes.MapGet(Root + "/{id}", context => OneAsync(context, "id", _executions.Read, "retrieved"));
        routes.MapPost(Root + "/{executionId}/cancel", context => OneAsync(context, "executionId", _executions.Cancel, "canceled"));
    }

    private Task OneAsync(HttpContext context, string parameter, Func<string, JsonObject?> find, string outcome)
    {
        var id = JsonRequest.RouteText(context, parameter);
        return find(id) is { } execution
            ? Envelope.OperationAsync(context, $"Successfully {outcome} action execution", execution)
            : _reply.UnknownAsync(context, "action execution", id);
    }

    private async Task RunAsync(HttpContext context)
    {
        var modelId = JsonRequest.RouteText(context, "modelId");
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false) ?? [];
        var actionId = JsonText.Member(body, "actionId") ?? "";
        if (state.ResourceModels.Find(modelId) is not { } model || ModelDocument.FindAction(model, actionId) is not { } action)
        {
            await _reply.FaultAsync(context, $"There is no model '{modelId}' with an action '{actionId}'.", StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        var instance = state.ResourceInstances.Find(JsonText.Of(body["instance"]) ?? JsonText.Member(body["instance"], "_id") ?? "");
        if (instance is null && JsonText.Member(action, "type") != "create")
        {
            await _reply.FaultAsync(context, "The action needs an instance.", StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        var execution = _executions.Start(model, action, instance, body);
        await Envelope.OperationAsync(context, "Successfully started action", execution).ConfigureAwait(false);
    }
}

using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Itential.Testing.State;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform;

/// <summary><c>/operations-manager/automations</c>.</summary>
internal sealed class AutomationRoutes(PlatformState state)
{
    private const string Root = "/operations-manager/automations";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Root, ListAsync);
        routes.MapPost(Root, CreateAsync);
        routes.MapGet(Root + "/{id}", GetAsync);
        routes.MapPatch(Root + "/{id}", UpdateAsync);
        routes.MapDelete(Root + "/{id}", DeleteAsync);
    }

    private Task ListAsync(HttpContext context) => BracketFilter.IsUsed(context.Request.Query)
        ? Envelope.OperationAsync(context, "Automations are filtered by pairs such as equals and equalsField.", null, StatusCodes.Status400BadRequest)
        : Envelope.OperationListAsync(context, "Successfully retrieved automations", state.Automations.Query(ListQuery.Paired(context.Request.Query)));

    private Task GetAsync(HttpContext context) => OneAsync(context, "retrieved", state.Automations.Find(JsonRequest.RouteText(context, "id")));

    private async Task CreateAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (body is null || JsonText.Member(body, "name") is null)
        {
            await Envelope.OperationAsync(context, "An automation needs a name.", null, StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        var automation = AutomationDocument.Complete(body, state.Clock.GetUtcNow());
        state.Automations.TryAdd(automation);
        await OneAsync(context, "created", automation).ConfigureAwait(false);
    }

    private async Task UpdateAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (body is null)
        {
            await Envelope.OperationAsync(context, "The body needs to be a JSON object.", null, StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        var updated = state.Automations.Update(JsonRequest.RouteText(context, "id"), automation =>
        {
            foreach (var (name, value) in body.Where(member => member.Key != "_id"))
            {
                automation[name] = value?.DeepClone();
            }

            automation["lastUpdated"] = WireTime.Text(state.Clock.GetUtcNow());
        });
        await OneAsync(context, "updated", updated).ConfigureAwait(false);
    }

    private Task DeleteAsync(HttpContext context) => state.Automations.Remove(JsonRequest.RouteText(context, "id")) is null
        ? UnknownAsync(context)
        : Envelope.OperationAsync(context, "Successfully deleted automation", null);

    private static Task OneAsync(HttpContext context, string outcome, JsonObject? automation) => automation is null
        ? UnknownAsync(context)
        : Envelope.OperationAsync(context, $"Successfully {outcome} automation", automation);

    private static Task UnknownAsync(HttpContext context) => Envelope.OperationAsync(
        context,
        $"There is no automation '{JsonRequest.RouteText(context, "id")}'.",
        null,
        StatusCodes.Status404NotFound);
}

using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Itential.Testing.State;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Gateway;

/// <summary>The routes that everything has that can be run: scripts, playbooks, modules and roles.</summary>
internal sealed class RunnableRoutes(GatewayState state, AuditTrail audit, DocumentStore store, string kind, Func<HttpContext, Page, Task> replyList)
{
    /// <summary>The answer to a run is an array with the outcome on each host.</summary>
    public bool RunsOnHosts { get; init; }

    private string Root => $"/api/v2.0/{kind}s";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Root, ListAsync);
        routes.MapPost(Root + "/refresh", context => GatewayReply.MessageAsync(context, $"The {kind}s have been refreshed."));
        routes.MapGet(Root + "/{name}", context => OneAsync(context, store.Find(JsonRequest.RouteText(context, "name"))));
        routes.MapPost(Root + "/{name}/execute", ExecuteAsync);
        routes.MapGet(Root + "/{name}/history", GetHistoryAsync);
        routes.MapGet(Root + "/{name}/schema", GetSchemaAsync);
        routes.MapPut(Root + "/{name}/schema", PutSchemaAsync);
        routes.MapDelete(Root + "/{name}/schema", DeleteSchemaAsync);
    }

    public async Task ExecuteAsync(HttpContext context)
    {
        var name = JsonRequest.RouteText(context, "name");
        if (store.Find(name) is not { } runnable)
        {
            await GatewayReply.UnknownAsync(context, kind, name).ConfigureAwait(false);
            return;
        }

        if (await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false) is not { } request)
        {
            await GatewayReply.NoObjectAsync(context).ConfigureAwait(false);
            return;
        }

        if (Execution.FindMissingArgument(runnable, request) is { } missing)
        {
            await GatewayReply.MessageAsync(context, $"The {kind} '{name}' needs the argument '{missing}'.", StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        var record = Execution.Run(kind, name, request, state.Clock.GetUtcNow());
        state.Executions.TryAdd(record);
        audit.Write(context, "execute_" + kind, name);
        await JsonReply.WriteAsync(context, RunsOnHosts ? Execution.OnHosts(record) : record).ConfigureAwait(false);
    }

    private Task ListAsync(HttpContext context)
    {
        var page = store.Query(ListQuery.Gateway(context.Request.Query, "name"));
        if (context.Request.Query["detail"] != "full")
        {
            foreach (var item in page.Items)
            {
                item.Remove("schema");
            }
        }

        return replyList(context, page);
    }

    private Task GetHistoryAsync(HttpContext context)
    {
        var name = JsonRequest.RouteText(context, "name");
        var query = ListQuery.Gateway(context.Request.Query, "start_time") with
        {
            Filter = record => JsonText.Member(record, "kind") == kind && JsonText.Member(record, "name") == name,
        };
        return GatewayReply.ListAsync(context, state.Executions.Query(query));
    }

    private Task GetSchemaAsync(HttpContext context) =>
        OneAsync(context, store.Find(JsonRequest.RouteText(context, "name"))?["schema"]?.DeepClone());

    private async Task PutSchemaAsync(HttpContext context)
    {
        if (await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false) is not { } schema)
        {
            await GatewayReply.NoObjectAsync(context).ConfigureAwait(false);
            return;
        }

        await ChangeSchemaAsync(context, schema, "update").ConfigureAwait(false);
    }

    private Task DeleteSchemaAsync(HttpContext context) =>
        ChangeSchemaAsync(context, GatewaySeed.OpenSchema(JsonRequest.RouteText(context, "name")), "delete");

    private Task ChangeSchemaAsync(HttpContext context, JsonObject schema, string verb)
    {
        var name = JsonRequest.RouteText(context, "name");
        var changed = store.Update(name, runnable => runnable["schema"] = schema);
        if (changed is not null)
        {
            audit.Write(context, $"{verb}_{kind}_schema", name);
        }

        return OneAsync(context, changed?["schema"]?.DeepClone());
    }

    private Task OneAsync(HttpContext context, JsonNode? found) => found is null
        ? GatewayReply.UnknownAsync(context, kind, JsonRequest.RouteText(context, "name"))
        : JsonReply.WriteAsync(context, found);
}

using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Itential.Testing.State;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform;

/// <summary>The workflows of Automation Studio, and the one call of the older builder that deletes them.</summary>
internal sealed class WorkflowRoutes(PlatformState state)
{
    private const string Root = "/automation-studio/workflows";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Root, ListAsync);
        routes.MapGet(Root + "/detailed/{name}", GetDetailedAsync);
        routes.MapPost("/automation-studio/automations", CreateAsync);
        routes.MapPost("/automation-studio/automations/import", ImportAsync);
        routes.MapPut("/automation-studio/automations/{id}", UpdateAsync);
        routes.MapPost("/workflow_builder/export", ExportAsync);
        routes.MapDelete("/workflow_builder/workflows/delete/{name}", DeleteAsync);
    }

    private Task ListAsync(HttpContext context)
    {
        var projection = Projection.Read(context.Request.Query);
        if (!projection.IsValid)
        {
            return Envelope.OperationAsync(context, "Include and exclude cannot be combined, but for the exclusion of _id.", null, StatusCodes.Status400BadRequest);
        }

        var page = state.Workflows.Query(ListQuery.Bracketed(context.Request.Query));
        foreach (var workflow in page.Items)
        {
            projection.Apply(workflow);
        }

        return Envelope.ItemsAsync(context, Root, page);
    }

    private Task GetDetailedAsync(HttpContext context) =>
        JsonReply.WriteAsync(context, state.Workflows.FindBy("name", JsonRequest.RouteText(context, "name")) ?? []);

    private async Task CreateAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (body?["automation"] is not JsonObject sent || JsonText.Member(sent, "name") is not { } name)
        {
            await JsonReply.WriteTextAsync(context, "The body needs an object 'automation' with a name.", StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        if (Add(sent, name) is not { } created)
        {
            await JsonReply.WriteTextAsync(context, $"A workflow '{name}' is there already.", StatusCodes.Status409Conflict).ConfigureAwait(false);
            return;
        }

        await JsonReply.WriteAsync(context, new JsonObject { ["edit"] = EditLink(created), ["created"] = created }).ConfigureAwait(false);
    }

    private async Task ImportAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (body?["automations"] is not JsonArray automations)
        {
            await JsonReply.WriteTextAsync(context, "The body needs an array 'automations'.", StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        var imported = new JsonArray();
        foreach (var sent in automations.OfType<JsonObject>())
        {
            var name = JsonText.Member(sent, "name");
            var created = name is null ? null : Add(sent, name);
            imported.Add(new JsonObject
            {
                ["success"] = created is not null,
                ["message"] = created is null ? $"Could not import '{name}'" : $"Successfully imported '{name}'",
                ["original"] = sent.DeepClone(),
                ["created"] = created,
            });
        }

        await JsonReply.WriteAsync(context, new JsonObject { ["imported"] = imported }).ConfigureAwait(false);
    }

    private async Task UpdateAsync(HttpContext context)
    {
        var id = JsonRequest.RouteText(context, "id");
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (body?["update"] is not JsonObject changes)
        {
            await JsonReply.WriteTextAsync(context, "The body needs an object 'update'.", StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        var updated = state.Workflows.Update(id, workflow =>
        {
            foreach (var (name, value) in changes.Where(member => member.Key is not ("_id" or "uuid")))
            {
                workflow[name] = value?.DeepClone();
            }

            workflow["last_updated"] = WireTime.Text(state.Clock.GetUtcNow());
        });
        var reply = updated is null
            ? JsonReply.WriteTextAsync(context, $"There is no workflow '{id}'.", StatusCodes.Status404NotFound)
            : JsonReply.WriteAsync(context, new JsonObject { ["edit"] = EditLink(updated), ["updated"] = updated });
        await reply.ConfigureAwait(false);
    }

    private async Task ExportAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        var name = JsonText.Member(body?["options"], "name");
        var id = JsonText.Member(body?["options"], "_id");
        if (name is null && id is null)
        {
            await JsonReply.WriteTextAsync(context, "The body needs 'options' with a name or an _id.", StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        var workflow = name is null ? state.Workflows.Find(id!) : state.Workflows.FindBy("name", name);
        var reply = workflow is null
            ? JsonReply.WriteTextAsync(context, $"There is no workflow '{name ?? id}'.", StatusCodes.Status404NotFound)
            : JsonReply.WriteAsync(context, workflow);
        await reply.ConfigureAwait(false);
    }

    private Task DeleteAsync(HttpContext context)
    {
        var name = JsonRequest.RouteText(context, "name");
        if (state.Workflows.FindBy("name", name) is not { } workflow || state.Workflows.Remove((string)workflow["_id"]!) is not { } removed)
        {
            return JsonReply.WriteTextAsync(context, $"There is no workflow '{name}'.", StatusCodes.Status404NotFound);
        }

        return JsonReply.WriteAsync(context, new JsonObject
        {
            ["lastErrorObject"] = new JsonObject { ["n"] = 1 },
            ["value"] = removed,
            ["ok"] = 1,
        });
    }

    private JsonObject? Add(JsonObject sent, string name)
    {
        var workflow = WorkflowDocument.Complete(sent, state.Clock.GetUtcNow());
        return state.Workflows.TryAddUnique(workflow, "name", name) ? workflow : null;
    }

    private static string EditLink(JsonObject workflow) => $"/automation-studio/#/edit?tab=0&automation={(string)workflow["_id"]!}";
}

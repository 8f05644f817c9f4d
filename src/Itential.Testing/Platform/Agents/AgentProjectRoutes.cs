using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform.Agents;

/// <summary><c>/agent-project-service</c>.</summary>
internal sealed class AgentProjectRoutes(PlatformState state)
{
    private const string Service = "/agent-project-service";
    private const string Root = Service + "/projects";
    private readonly AgentProjectReply _reply = new();

    public void Map(IEndpointRouteBuilder routes)
    {
        new AssetRoutes(routes, state.AgentProjects, _reply) { Query = Search }
            .MapList(Root)
            .MapCreate(Root)
            .MapGet(Root + "/{projId}")
            .MapUpdate("PATCH", Root + "/{projId}")
            .MapDelete(Root + "/{projId}");
        routes.MapGet(Service + "/project-bundles/{projId}/export", ExportAsync);
        routes.MapPost(Service + "/project-bundles/import", ImportAsync);
        routes.MapGet(Service + "/agents/{agentId}", GetAgentAsync);
        routes.MapGet(Service + "/operable-agents", ListAgentsAsync);
        routes.MapGet(Service + "/operable-agents/{agentId}", GetAgentAsync);
    }

    private static ListQuery Search(IQueryCollection query)
    {
        var search = query["search"].ToString();
        return ListQuery.Bracketed(query).And(project =>
            FieldValue.Any(project, "name", name => name.Contains(search, StringComparison.OrdinalIgnoreCase)));
    }

    private Task ExportAsync(HttpContext context)
    {
        var id = JsonRequest.RouteText(context, "projId");
        return state.AgentProjects.Find(id) is { } project
            ? _reply.OneAsync(context, AgentDocument.Bundle(project))
            : _reply.UnknownAsync(context, "agent project", id);
    }

    private async Task ImportAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        var mode = JsonText.Of(body?["conflictMode"]);
        if (body?["bundle"] is not JsonObject bundle || state.AgentProjects.NameOf(bundle) is null || mode is not ("keep-both" or "replace"))
        {
            await _reply.FaultAsync(context, "The body needs an object 'bundle' with a name; conflictMode is keep-both or replace.", StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        var sent = bundle.DeepClone().AsObject();
        sent["name"] = JsonText.Member(body, "name") ?? sent["name"]!.DeepClone();
        sent["description"] = JsonText.Member(body, "description") ?? sent["description"]?.DeepClone();
        if (mode == "keep-both")
        {
            RenewTaken(sent);
        }

        var imported = state.AgentProjects.Add(sent, mode == "replace" ? NameClash.Replace : NameClash.Index);
        await _reply.ImportedAsync(context, AgentDocument.Bundle(imported!)).ConfigureAwait(false);
    }

    /// <summary>Of two agents only one can have an id.</summary>
    private void RenewTaken(JsonObject sent)
    {
        foreach (var agent in AgentDocument.Agents(sent).Where(agent => state.FindAgent(JsonText.Member(agent, "_id") ?? "") is not null))
        {
            agent.Remove("_id");
        }
    }

    private Task ListAgentsAsync(HttpContext context)
    {
        var agents = state.AgentProjects.Documents.Where(static _ => true).SelectMany(AgentDocument.Agents);
        return _reply.ListAsync(context, ListQuery.Bracketed(context.Request.Query).Run(agents));
    }

    private Task GetAgentAsync(HttpContext context)
    {
        var id = JsonRequest.RouteText(context, "agentId");
        return state.FindAgent(id) is { } agent ? JsonReply.WriteAsync(context, agent) : _reply.UnknownAsync(context, "agent", id);
    }
}

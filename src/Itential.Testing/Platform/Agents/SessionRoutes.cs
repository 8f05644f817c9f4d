using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Itential.Testing.State;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform.Agents;

/// <summary><c>/agent-session-manager/sessions</c>. Each read of a session is a step, or time is.</summary>
internal sealed class SessionRoutes(PlatformState state)
{
    private const string Root = "/agent-session-manager/sessions";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Root, ListAsync);
        routes.MapPost(Root, context => StartAsync(context, "agentDefinitionId"));
        routes.MapPost(Root + "/run-agent", context => StartAsync(context, "agent"));
        routes.MapGet(Root + "/{sessionId}", context => OneAsync(context, state.Sessions.Read(IdOf(context))));
        routes.MapPost(Root + "/{sessionId}", ControlAsync);
        routes.MapDelete(Root + "/{sessionId}", DeleteAsync);
        routes.MapGet(Root + "/{sessionId}/messages", ListMessagesAsync);
    }

    private static string IdOf(HttpContext context) => JsonRequest.RouteText(context, "sessionId");

    private Task ListAsync(HttpContext context)
    {
        var page = state.Sessions.Query(Query(context.Request.Query, "createdAt"));
        return JsonReply.WriteAsync(context, new JsonObject { ["data"] = page.ToArray(), ["total"] = page.Total });
    }

    private async Task StartAsync(HttpContext context, string member)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (JsonText.Member(body, member) is not { } id)
        {
            await FaultAsync(context, $"The body needs the id of an agent in '{member}'.", StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        if (state.FindAgent(id) is not { } agent)
        {
            await FaultAsync(context, $"There is no agent with the id '{id}'.", StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        var session = state.Sessions.Add(SessionDocument.Start(agent, body!["inputs"] as JsonObject ?? [], state.JobSteps, state.Clock.GetUtcNow()));
        await JsonReply.WriteAsync(context, new JsonObject { ["sessionId"] = session["sessionId"]!.DeepClone(), ["status"] = session["status"]!.DeepClone() }).ConfigureAwait(false);
    }

    private async Task ControlAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        Func<Job, DateTimeOffset, bool>? change = JsonText.Member(body, "action") switch
        {
            "CANCEL" => static (session, now) => session.Cancel(now),
            "PAUSE" => static (session, now) => session.Pause(now),
            "RESUME" => static (session, now) => session.Resume(now),
            _ => null,
        };
        if (change is null)
        {
            await FaultAsync(context, "The action is CANCEL, PAUSE or RESUME.", StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        var id = IdOf(context);
        state.Sessions.Change([id], change);
        await OneAsync(context, state.Sessions.Find(id)).ConfigureAwait(false);
    }

    private Task DeleteAsync(HttpContext context)
    {
        var id = IdOf(context);
        return state.Sessions.Remove(id)
            ? JsonReply.WriteAsync(context, new JsonObject { ["sessionId"] = id, ["deleted"] = true })
            : OneAsync(context, null);
    }

    private Task ListMessagesAsync(HttpContext context) => state.Sessions.Find(IdOf(context)) is { } session
        ? JsonReply.WriteAsync(context, Query(context.Request.Query, "eventId").Run(SessionDocument.Messages(session)).ToArray())
        : OneAsync(context, null);

    private static ListQuery Query(IQueryCollection query, string sort) => new(
        static _ => true,
        query["sortBy"].ToString() is { Length: > 0 } field ? field : sort,
        query["sortOrder"] == "desc",
        PageRequest.Read(query, "offset"));

    private static Task OneAsync(HttpContext context, JsonObject? session) => session is null
        ? FaultAsync(context, $"There is no session '{IdOf(context)}'.", StatusCodes.Status404NotFound)
        : JsonReply.WriteAsync(context, session);

    private static Task FaultAsync(HttpContext context, string message, int status) =>
        JsonReply.WriteAsync(context, new JsonObject { ["message"] = message, ["statusCode"] = status }, status);
}

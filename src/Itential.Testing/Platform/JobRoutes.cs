using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Itential.Testing.State;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform;

/// <summary><c>/operations-manager/jobs</c>.</summary>
internal sealed class JobRoutes(PlatformState state)
{
    private const string Root = "/operations-manager/jobs";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Root, ListAsync);
        routes.MapGet(Root + "/{id}", GetAsync);
        routes.MapPost(Root + "/start", StartAsync);
        routes.MapPost(Root + "/pause", context => ChangeAsync(context, "paused", (job, now) => job.Pause(now)));
        routes.MapPost(Root + "/resume", context => ChangeAsync(context, "resumed", (job, now) => job.Resume(now)));
        routes.MapPost(Root + "/cancel", context => ChangeAsync(context, "canceled", (job, now) => job.Cancel(now)));
        routes.MapPost(Root + "/{jobId}/tasks/{taskId}/retry", RetryAsync);
    }

    private Task ListAsync(HttpContext context)
    {
        var projection = Projection.Read(context.Request.Query);
        if (!projection.IsValid)
        {
            return Envelope.OperationAsync(context, "Include and exclude cannot be combined, but for the exclusion of _id.", null, StatusCodes.Status400BadRequest);
        }

        var page = state.Jobs.Query(ListQuery.Bracketed(context.Request.Query));
        foreach (var job in page.Items)
        {
            WithoutVariables(job);
            projection.Apply(job);
        }

        return Envelope.OperationListAsync(context, "Successfully retrieved jobs", page);
    }

    private Task GetAsync(HttpContext context)
    {
        var id = JsonRequest.RouteText(context, "id");
        if (state.Jobs.Read(id) is not { } job)
        {
            return Envelope.OperationAsync(context, $"There is no job '{id}'.", null, StatusCodes.Status404NotFound);
        }

        Projection.Read(context.Request.Query).Apply(job);
        return Envelope.OperationAsync(context, "Successfully retrieved job", job);
    }

    private async Task StartAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (JsonText.Member(body, "workflow") is not { } name)
        {
            await Envelope.OperationAsync(context, "A start needs the name of a workflow.", null, StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        if (state.Workflows.FindBy("name", name) is not { } workflow)
        {
            await Envelope.OperationAsync(context, $"There is no workflow '{name}'.", null, StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        var job = state.StartJob(workflow, body!["options"] as JsonObject ?? []);
        await Envelope.OperationAsync(context, "Successfully started job", job).ConfigureAwait(false);
    }

    private async Task ChangeAsync(HttpContext context, string outcome, Func<Job, DateTimeOffset, bool> change)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (body?["jobIds"] is not JsonArray list)
        {
            await Envelope.OperationAsync(context, "The body needs an array 'jobIds'.", null, StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        var ids = JsonText.Items(list);
        var changed = state.Jobs.Change(ids, change);
        var data = new JsonObject
        {
            [outcome] = ToArray(changed),
            ["ignored"] = ToArray(ids.Except(changed)),
        };
        await Envelope.OperationAsync(context, $"Successfully {outcome} {changed.Count} of {ids.Count} jobs", data).ConfigureAwait(false);
    }

    private Task RetryAsync(HttpContext context)
    {
        var id = JsonRequest.RouteText(context, "jobId");
        var taskId = JsonRequest.RouteText(context, "taskId");
        if (state.Jobs.Find(id) is not { } job || job["tasks"]![taskId] is not { } task)
        {
            return Envelope.OperationAsync(context, $"There is no job '{id}' with a task '{taskId}'.", null, StatusCodes.Status404NotFound);
        }

        var isRetried = (string?)task["status"] == JobStatus.Error && state.Jobs.Change([id], (found, now) => found.Retry(now)).Count > 0;
        return isRetried
            ? Envelope.OperationAsync(context, "Successfully retried task", state.Jobs.Find(id))
            : Envelope.OperationAsync(context, $"The task '{taskId}' has not failed.", null, StatusCodes.Status400BadRequest);
    }

    private static JsonArray ToArray(IEnumerable<string> ids) => [.. ids.Select(id => (JsonNode)id)];

    private static void WithoutVariables(JsonObject job)
    {
        job.Remove("variables");
        foreach (var (_, task) in (JsonObject)job["tasks"]!)
        {
            ((JsonObject)task!).Remove("variables");
        }
    }
}

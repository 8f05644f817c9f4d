using System.Globalization;
using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform.Operations;

/// <summary><c>/operations-manager/tasks</c>: the tasks of all jobs. To look at them is no step of a job.</summary>
internal sealed class TaskRoutes(PlatformState state)
{
    private const string Root = "/operations-manager/tasks";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Root, ListAsync);
        routes.MapGet(Root + "/{id}", GetAsync);
    }

    private Task ListAsync(HttpContext context)
    {
        var projection = Projection.Read(context.Request.Query);
        if (!projection.IsValid)
        {
            return Envelope.OperationAsync(context, "Include and exclude cannot be combined, but for the exclusion of _id.", null, StatusCodes.Status400BadRequest);
        }

        var page = ListQuery.Bracketed(context.Request.Query).Run(Tasks());
        foreach (var task in page.Items)
        {
            task.Remove("variables");
            projection.Apply(task);
        }

        return Envelope.OperationListAsync(context, "Successfully retrieved tasks", page);
    }

    private Task GetAsync(HttpContext context)
    {
        var id = JsonRequest.RouteText(context, "id");
        return Tasks().FirstOrDefault(task => JsonText.Member(task, "_id") == id) is { } found
            ? Envelope.OperationAsync(context, "Successfully retrieved task", found)
            : Envelope.OperationAsync(context, $"There is no task '{id}'.", null, StatusCodes.Status404NotFound);
    }

    private IEnumerable<JsonObject> Tasks() => state.Jobs.All().SelectMany(Tasks);

    private static IEnumerable<JsonObject> Tasks(JsonObject job)
    {
        var number = 0;
        foreach (var (taskId, template) in job["tasks"]!.AsObject())
        {
            var task = template!.DeepClone().AsObject();
            task["_id"] = string.Create(CultureInfo.InvariantCulture, $"{((string)job["_id"]!)[..20]}{number++:x4}");
            task["job"] = new JsonObject { ["_id"] = job["_id"]!.DeepClone(), ["task"] = taskId, ["name"] = job["name"]!.DeepClone() };
            task["metrics"] = new JsonObject { ["start_time"] = job["metrics"]!["start_time"]!.DeepClone() };
            yield return task;
        }
    }
}

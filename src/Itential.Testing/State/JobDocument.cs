using System.Text.Json.Nodes;

namespace Itential.Testing.State;

/// <summary>Writes a job the way the wire shows it.</summary>
internal static class JobDocument
{
    private const string Account = "65a000000000000000000001";

    public static JsonObject Write(Job job)
    {
        var metrics = new JsonObject
        {
            ["start_time"] = job.Start.ToUnixTimeMilliseconds(),
            ["user"] = Account,
            ["progress"] = job.Progress,
        };
        if (job.End is { } end)
        {
            metrics["end_time"] = end.ToUnixTimeMilliseconds();
        }

        return new JsonObject
        {
            ["_id"] = job.Id,
            ["name"] = job.Workflow,
            ["description"] = job.Description,
            ["type"] = job.Type,
            ["status"] = job.Status,
            ["tasks"] = WriteTasks(job),
            ["transitions"] = new JsonObject(),
            ["variables"] = job.Variables.DeepClone(),
            ["error"] = job.Status == JobStatus.Error ? WriteErrors(job) : null,
            ["metrics"] = metrics,
            ["ancestors"] = new JsonArray(job.Id),
            ["watchers"] = new JsonArray(Account),
            ["groups"] = job.Groups.DeepClone(),
            ["decorators"] = new JsonArray(),
            ["created"] = WireTime.Text(job.Start),
            ["created_by"] = Account,
            ["last_updated"] = WireTime.Text(job.LastChange),
            ["last_updated_by"] = Account,
            ["canvasVersion"] = 3,
            ["encodingVersion"] = 1,
            ["font_size"] = 12,
            ["preAutomationTime"] = 0,
            ["sla"] = 0,
        };
    }

    private static JsonObject WriteTasks(Job job)
    {
        var tasks = new JsonObject();
        var finished = (int)(job.Progress * job.Tasks.Count);
        var position = 0;
        foreach (var (id, template) in job.Tasks)
        {
            var task = template!.DeepClone().AsObject();
            WriteTaskState(job, task, position, finished);
            tasks[id] = task;
            position++;
        }

        return tasks;
    }

    private static void WriteTaskState(Job job, JsonObject task, int position, int finished)
    {
        var isFailedTask = job.Status == JobStatus.Error && position == job.Tasks.Count - 1;
        task["status"] = isFailedTask ? "error" : position < finished ? "complete" : position == finished ? job.Status : "incomplete";
        task["iterations"] = new JsonArray();
        if (position <= finished)
        {
            task["start_time"] = WireTime.Text(job.Start);
        }

        if (isFailedTask || position < finished)
        {
            task["end_time"] = job.LastChange.ToUnixTimeMilliseconds();
            task["finish_state"] = isFailedTask ? "error" : "success";
        }
    }

    private static JsonArray WriteErrors(Job job) =>
    [
        new JsonObject
        {
            ["task"] = job.Tasks.Select(task => task.Key).Last(),
            ["message"] = new JsonObject
            {
                ["IAPerror"] = new JsonObject
                {
                    ["origin"] = "Itential.Testing",
                    ["displayString"] = "The workflow is named to fail, and so it did.",
                    ["recommendation"] = "Start a workflow whose name does not contain 'fail'.",
                    ["code"] = 500,
                },
            },
            ["timestamp"] = job.LastChange.ToUnixTimeMilliseconds(),
        },
    ];
}

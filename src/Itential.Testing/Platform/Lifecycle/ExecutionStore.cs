using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Itential.Testing.State;

namespace Itential.Testing.Platform.Lifecycle;

/// <summary>The runs of actions. Each follows a job and, when that has ended, leaves its mark on the instance.</summary>
internal sealed class ExecutionStore(PlatformState state)
{
    private readonly object _gate = new();
    private readonly DocumentStore _executions = new("_id");

    /// <summary>Starts an action on <paramref name="instance"/>; without one it makes a new instance.</summary>
    public JsonObject Start(JsonObject model, JsonObject action, JsonObject? instance, JsonObject request)
    {
        var now = state.Clock.GetUtcNow();
        var inputs = request["inputs"] as JsonObject ?? [];
        var workflow = state.Workflows.Find(JsonText.Member(action, "workflow") ?? "") ?? new JsonObject { ["name"] = action["name"]!.DeepClone() };
        var job = state.StartJob(workflow, new JsonObject { ["type"] = "resource:action", ["variables"] = inputs.DeepClone() });
        instance ??= state.ResourceInstances.Add(
            InstanceDocument.Create((string)model["_id"]!, JsonText.Member(request, "instanceName") ?? (string?)model["name"], JsonText.Member(request, "instanceDescription"), null),
            NameClash.Allow)!;
        var execution = new JsonObject
        {
            ["_id"] = ObjectId.Next(),
            ["modelId"] = model["_id"]!.DeepClone(),
            ["modelName"] = model["name"]!.DeepClone(),
            ["instanceId"] = instance["_id"]!.DeepClone(),
            ["instanceName"] = instance["name"]?.DeepClone(),
            ["actionId"] = action["_id"]!.DeepClone(),
            ["actionName"] = action["name"]!.DeepClone(),
            ["actionType"] = action["type"]!.DeepClone(),
            ["startTime"] = WireTime.Text(now),
            ["endTime"] = null,
            ["initiator"] = Accounts.Id,
            ["jobId"] = job["_id"]!.DeepClone(),
            ["status"] = JobStatus.Running,
            ["progress"] = new JsonObject(),
            ["errors"] = new JsonArray(),
            ["initialInstanceData"] = instance["instanceData"]?.DeepClone(),
            ["finalInstanceData"] = null,
        };
        _executions.TryAdd(execution);
        MarkInstance(execution, null);
        return execution;
    }

    /// <summary>Reads one run, which is a read of its job.</summary>
    public JsonObject? Read(string id) => Follow(id, jobId => state.Jobs.Read(jobId));

    public Page Query(ListQuery query)
    {
        foreach (var execution in _executions.Where(IsRunning))
        {
            Follow((string)execution["_id"]!, state.Jobs.Find);
        }

        return _executions.Query(query);
    }

    /// <summary>Cancels a run with its job; one that has ended stays as it is.</summary>
    public JsonObject? Cancel(string id)
    {
        if (_executions.Find(id) is { } execution && IsRunning(execution))
        {
            state.Jobs.Change([(string)execution["jobId"]!], (job, now) => job.Cancel(now));
        }

        return Follow(id, state.Jobs.Find);
    }

    private static bool IsRunning(JsonObject execution) => JsonText.Member(execution, "status") == JobStatus.Running;

    private JsonObject? Follow(string id, Func<string, JsonObject?> look)
    {
        lock (_gate)
        {
            if (_executions.Find(id) is not { } execution || !IsRunning(execution))
            {
                return _executions.Find(id);
            }

            var job = look((string)execution["jobId"]!);
            var status = JsonText.Member(job, "status");
            return status is JobStatus.Complete or JobStatus.Error or JobStatus.Canceled ? End(execution, job!, status) : execution;
        }
    }

    private JsonObject End(JsonObject execution, JsonObject job, string status)
    {
        var instance = state.ResourceInstances.Find((string)execution["instanceId"]!);
        var data = instance?["instanceData"]?.DeepClone() as JsonObject ?? [];
        if (status == JobStatus.Complete)
        {
            foreach (var (name, value) in job["variables"]!.AsObject().ToList())
            {
                data[name] = value?.DeepClone();
            }
        }

        var ended = _executions.Update((string)execution["_id"]!, document =>
        {
            document["status"] = status;
            document["endTime"] = WireTime.Text(state.Clock.GetUtcNow());
            document["finalInstanceData"] = data.DeepClone();
            document["errors"] = status == JobStatus.Error ? new JsonArray(Error(job)) : new JsonArray();
        })!;
        MarkInstance(ended, data);
        return ended;
    }

    private void MarkInstance(JsonObject execution, JsonObject? data)
    {
        var status = (string)execution["status"]!;
        state.ResourceInstances.Documents.Update((string)execution["instanceId"]!, instance =>
        {
            instance["lastAction"] = new JsonObject
            {
                ["_id"] = execution["actionId"]!.DeepClone(),
                ["name"] = execution["actionName"]!.DeepClone(),
                ["type"] = execution["actionType"]!.DeepClone(),
                ["status"] = status,
                ["executionId"] = execution["_id"]!.DeepClone(),
            };
            instance["instanceData"] = data?.DeepClone() ?? instance["instanceData"]?.DeepClone();
            instance["stateId"] = status == JobStatus.Error ? InstanceDocument.Failed
                : status == JobStatus.Complete && JsonText.Member(execution, "actionType") == "delete" ? InstanceDocument.Deleted
                : InstanceDocument.Ready;
        });
    }

    private static JsonObject Error(JsonObject job) => new()
    {
        ["message"] = "The job of the action has failed.",
        ["timestamp"] = job["last_updated"]!.DeepClone(),
        ["origin"] = "OperationsManager",
        ["metadata"] = new JsonObject { ["error"] = job["error"]?.DeepClone() },
        ["stepId"] = job["_id"]!.DeepClone(),
    };
}

using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;
using Itential.Testing.State;

namespace Itential.Testing.Platform;

/// <summary>Makes workflows, and the jobs that run them.</summary>
internal static class WorkflowDocument
{
    private const string StartTask = "workflow_start";
    private const string EndTask = "workflow_end";

    public static readonly AssetKind Kind = new("workflow") { Complete = Complete };

    public static JsonObject Create(string name, DateTimeOffset now) => Complete(
        new JsonObject
        {
            ["name"] = name,
            ["description"] = $"{name}, made by a testing server",
            ["tasks"] = new JsonObject
            {
                [StartTask] = Task(StartTask, "operation"),
                ["1a"] = Task("prepare", "automatic"),
                ["2b"] = Task("apply", "automatic"),
                ["3c"] = Task("verify", "automatic"),
                [EndTask] = Task(EndTask, "operation"),
            },
        },
        now);

    /// <summary>Fills in what the server adds to a workflow that is sent to it.</summary>
    public static JsonObject Complete(JsonObject sent, DateTimeOffset now)
    {
        var workflow = new JsonObject { ["_id"] = null };
        foreach (var (name, value) in sent)
        {
            workflow[name] = value?.DeepClone();
        }

        workflow["_id"] = ObjectId.Next();
        workflow["uuid"] = Guid.NewGuid().ToString();
        workflow["type"] ??= "automation";
        workflow["canvasVersion"] ??= 3;
        workflow["font_size"] ??= 12;
        workflow["groups"] ??= new JsonArray();
        workflow["inputSchema"] ??= Schema();
        workflow["outputSchema"] ??= Schema();
        workflow["preAutomationTime"] ??= 0;
        workflow["sla"] ??= 0;
        workflow["tags"] ??= new JsonArray();
        workflow["tasks"] ??= new JsonObject { [StartTask] = Task(StartTask, "operation"), [EndTask] = Task(EndTask, "operation") };
        workflow["transitions"] ??= new JsonObject();
        workflow["created"] = WireTime.Text(now);
        workflow["created_by"] = Accounts.Reference();
        workflow["last_updated"] = WireTime.Text(now);
        workflow["last_updated_by"] = Accounts.Reference();
        return workflow;
    }

    public static Job CreateJob(JsonObject workflow, JsonObject options, int steps, DateTimeOffset now)
    {
        var tasks = new JsonObject();
        foreach (var (id, task) in workflow["tasks"] as JsonObject ?? [])
        {
            if (id is not (StartTask or EndTask) && task is JsonObject)
            {
                tasks[id] = task.DeepClone();
            }
        }

        if (tasks.Count == 0)
        {
            tasks["1a"] = Task("run", "automatic");
        }

        var variables = options["variables"] as JsonObject ?? [];
        return new Job((string)workflow["name"]!, tasks, variables.DeepClone().AsObject(), steps, now)
        {
            Description = JsonText.Member(options, "description"),
            Type = JsonText.Member(options, "type") ?? "automation",
            Groups = (options["groups"] as JsonArray)?.DeepClone().AsArray() ?? [],
        };
    }

    private static JsonObject Schema() => new() { ["type"] = "object", ["properties"] = new JsonObject(), ["required"] = new JsonArray() };

    private static JsonObject Task(string name, string type) => new()
    {
        ["name"] = name,
        ["canvasName"] = name,
        ["summary"] = name,
        ["description"] = "",
        ["app"] = "WorkFlowEngine",
        ["type"] = type,
        ["location"] = "Application",
        ["locationType"] = null,
        ["displayName"] = "WorkFlowEngine",
        ["variables"] = new JsonObject { ["incoming"] = new JsonObject(), ["outgoing"] = new JsonObject() },
        ["actor"] = "Pronghorn",
        ["groups"] = new JsonArray(),
        ["nodeLocation"] = new JsonObject { ["x"] = 0, ["y"] = 0 },
    };
}

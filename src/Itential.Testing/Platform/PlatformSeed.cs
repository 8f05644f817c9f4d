using System.Globalization;
using System.Text.Json.Nodes;
using Itential.Testing.State;

namespace Itential.Testing.Platform;

/// <summary>The things that a Platform has when it starts.</summary>
internal static class PlatformSeed
{
    private static readonly string[] WorkflowNames = ["Deploy Configuration", "Failing Change", "Collect Inventory", "Audit Interfaces"];
    private static readonly string[] AdapterNames = ["gateway-1", "servicenow", "netbox", "email", "ldap", "failing-adapter"];

    public static void Fill(PlatformState state, PlatformServerOptions options)
    {
        var now = state.Clock.GetUtcNow();
        var workflows = Enumerable.Range(0, options.Workflows).Select(index => WorkflowDocument.Create(WorkflowName(index), now)).ToList();
        workflows.ForEach(workflow => state.Workflows.TryAdd(workflow));

        for (var index = 0; index < options.Automations; index++)
        {
            var workflow = workflows.Count == 0 ? null : workflows[index % workflows.Count];
            state.Automations.TryAdd(AutomationDocument.Create(Numbered("Automation", index), workflow, now));
        }

        for (var index = 0; index < options.Adapters; index++)
        {
            state.Adapters.TryAdd(CreateAdapter(index, now));
        }

        for (var index = 0; index < options.Jobs; index++)
        {
            AddJob(state, index, workflows.Count == 0 ? WorkflowDocument.Create(WorkflowName(0), now) : workflows[index % workflows.Count], now);
        }
    }

    private static void AddJob(PlatformState state, int index, JsonObject workflow, DateTimeOffset now)
    {
        var start = now.AddMinutes(-10 * (index + 1));
        var job = WorkflowDocument.CreateJob(workflow, [], state.JobSteps, start);
        switch (index % 5)
        {
            case 0:
                job.Cancel(start.AddMinutes(1));
                break;
            case 1:
                job.Pause(start.AddMinutes(1));
                break;
            default:
                for (var step = 1; step <= state.JobSteps; step++)
                {
                    job.Advance(start.AddSeconds(step));
                }

                break;
        }

        state.Jobs.Add(job);
    }

    private static Adapter CreateAdapter(int index, DateTimeOffset now)
    {
        var name = index < AdapterNames.Length ? AdapterNames[index] : Numbered("adapter", index);
        var document = new JsonObject
        {
            ["name"] = name,
            ["type"] = "Adapter",
            ["model"] = "@itential/adapter-" + name,
            ["properties"] = new JsonObject
            {
                ["id"] = name,
                ["type"] = name,
                ["brokers"] = new JsonArray(),
                ["groups"] = new JsonArray(),
                ["properties"] = new JsonObject
                {
                    ["host"] = name + ".example.com",
                    ["port"] = 443,
                    ["authentication"] = new JsonObject { ["username"] = "testing", ["password"] = "password-of-" + name },
                },
            },
            ["isEncrypted"] = true,
            ["loggerProps"] = new JsonObject { ["description"] = "Logging", ["log_max_files"] = 10, ["log_level"] = "info", ["console_level"] = "error" },
        };
        return new Adapter(name, document, index % 5 == 4 ? AdapterState.Stopped : AdapterState.Running, now);
    }

    private static string WorkflowName(int index) => index < WorkflowNames.Length ? WorkflowNames[index] : Numbered("Workflow", index);

    private static string Numbered(string kind, int index) => string.Create(CultureInfo.InvariantCulture, $"{kind} {index + 1:D3}");
}

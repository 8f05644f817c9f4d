using System.Globalization;
using System.Text.Json.Nodes;
using Itential.Testing.State;

namespace Itential.Testing.Platform.Agents;

/// <summary>Makes the sessions of agents, and writes them the way the wire shows them.</summary>
internal static class SessionDocument
{
    public static Job Start(JsonObject agent, JsonObject inputs, int steps, DateTimeOffset now) => new(
        $"{(string?)agent["name"]} {(string)agent["_id"]!}",
        [],
        inputs.DeepClone().AsObject(),
        steps,
        now)
    {
        Id = Guid.NewGuid().ToString(),
        Details = new JsonObject { ["agent"] = agent.DeepClone() },
    };

    public static JsonObject Write(Job session)
    {
        var agent = session.Details["agent"]!.AsObject();
        return new JsonObject
        {
            ["sessionId"] = session.Id,
            ["status"] = Status(session.Status),
            ["agentDefinitionId"] = agent["_id"]!.DeepClone(),
            ["agentSnapshot"] = agent.DeepClone(),
            ["inputs"] = session.Variables.DeepClone(),
            ["provider"] = agent["provider"]!.DeepClone(),
            ["modelVersion"] = "testing-1",
            ["createdAt"] = WireTime.Text(session.Start),
            ["startedAt"] = WireTime.Text(session.Start),
            ["totalInputTokens"] = 120 * session.Step,
            ["totalOutputTokens"] = 40 * session.Step,
        };
    }

    /// <summary>What the session has said so far: one message a step.</summary>
    public static IEnumerable<JsonObject> Messages(JsonObject session)
    {
        var steps = (int)session["totalOutputTokens"]! / 40;
        for (var step = 1; step <= steps; step++)
        {
            yield return new JsonObject
            {
                ["eventId"] = string.Create(CultureInfo.InvariantCulture, $"{step:D6}"),
                ["type"] = "inference-succeeded",
                ["category"] = "AGENT_REASONING",
                ["text"] = string.Create(CultureInfo.InvariantCulture, $"Step {step} is done."),
                ["timestamp"] = session["startedAt"]!.DeepClone(),
                ["data"] = new JsonObject { ["tokenUsage"] = new JsonObject { ["inputTokens"] = 120, ["outputTokens"] = 40 } },
            };
        }
    }

    private static string Status(string status) => status switch
    {
        JobStatus.Error => "FAILED",
        _ => status.ToUpperInvariant(),
    };
}

using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>The run of an agent.</summary>
public sealed record AgentRun
{
    /// <summary>The id of the agent, a UUID; its name is not taken.</summary>
    public required string Agent { get; init; }

    /// <summary>The inputs, which fit the agent's schema.</summary>
    /// <value>Default: none.</value>
    public JsonObject Inputs { get; init; } = new();

    /// <summary>For services inside the platform: whom to call at the end. It is not a URL.</summary>
    public JsonNode? TerminationCallbackSignature { get; init; }
}

using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>The start of an action: which, on which instance, with which inputs.</summary>
public sealed record ActionRun
{
    /// <summary>The id of the action.</summary>
    public required string ActionId { get; init; }

    /// <summary>The name of the instance that a create action makes.</summary>
    public string? InstanceName { get; init; }

    /// <summary>What the instance that a create action makes is for.</summary>
    public string? InstanceDescription { get; init; }

    /// <summary>The instance that the action runs on: its id, or the instance as an object.</summary>
    public JsonNode? Instance { get; init; }

    /// <summary>The inputs of the action by name.</summary>
    public JsonObject? Inputs { get; init; }
}

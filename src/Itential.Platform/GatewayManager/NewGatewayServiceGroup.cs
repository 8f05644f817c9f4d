using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>A set of services to be made.</summary>
public sealed record NewGatewayServiceGroup
{
    /// <summary>The name of the group.</summary>
    public required string Name { get; init; }

    /// <summary>What the group is for.</summary>
    public string? Description { get; init; }

    /// <summary>The ids of its services.</summary>
    public IReadOnlyList<string>? Services { get; init; }

    /// <summary>Whether it is in use.</summary>
    public bool? Enabled { get; init; }

    /// <summary>Its tags.</summary>
    public JsonNode? Tags { get; init; }

    /// <summary>What else is kept about it.</summary>
    public JsonObject? Metadata { get; init; }
}

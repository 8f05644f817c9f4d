using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The members of a set of services to change; null leaves one as it is.</summary>
public sealed record GatewayServiceGroupUpdate
{
    /// <summary>The name of the group.</summary>
    public string? Name { get; init; }

    /// <summary>What the group is for.</summary>
    public string? Description { get; init; }

    /// <summary>The ids of all its services.</summary>
    public IReadOnlyList<string>? Services { get; init; }

    /// <summary>The ids of the services to add.</summary>
    [JsonPropertyName("add_services")]
    public IReadOnlyList<string>? AddServices { get; init; }

    /// <summary>The ids of the services to take out.</summary>
    [JsonPropertyName("remove_services")]
    public IReadOnlyList<string>? RemoveServices { get; init; }

    /// <summary>Whether it is in use.</summary>
    public bool? Enabled { get; init; }

    /// <summary>Its tags.</summary>
    public JsonNode? Tags { get; init; }

    /// <summary>What else is kept about it.</summary>
    public JsonObject? Metadata { get; init; }
}

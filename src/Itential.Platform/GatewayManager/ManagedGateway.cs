using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A gateway that is connected to the platform.</summary>
public sealed record ManagedGateway
{
    /// <summary>The id of the gateway.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The name of the gateway as 6.5.2 tells it.</summary>
    [JsonPropertyName("gateway_name")]
    public string? GatewayName { get; init; }

    /// <summary>The name of the gateway as other releases tell it.</summary>
    public string? Name { get; init; }

    /// <summary>The id of its cluster.</summary>
    [JsonPropertyName("cluster_id")]
    public string? ClusterId { get; init; }

    /// <summary>What the gateway is for.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is in use.</summary>
    public bool? Enabled { get; init; }

    /// <summary>Whether it is read-only.</summary>
    public bool? Readonly { get; init; }

    /// <summary>The ids of its certificates.</summary>
    public IReadOnlyList<string>? Certificates { get; init; }

    /// <summary>The names of its groups.</summary>
    public IReadOnlyList<string>? Groups { get; init; }

    /// <summary>Whether it is connected, such as <c>connected</c>.</summary>
    [JsonPropertyName("connection_status")]
    public string? ConnectionStatus { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}

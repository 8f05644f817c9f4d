using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A gateway to be made known to the platform.</summary>
public sealed record NewManagedGateway
{
    /// <summary>The name of the gateway.</summary>
    [JsonPropertyName("gateway_name")]
    public required string GatewayName { get; init; }

    /// <summary>The id of its cluster.</summary>
    [JsonPropertyName("cluster_id")]
    public required string ClusterId { get; init; }

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
}

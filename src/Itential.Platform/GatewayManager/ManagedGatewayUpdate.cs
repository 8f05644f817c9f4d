using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The members of a gateway to change; null leaves one as it is.</summary>
public sealed record ManagedGatewayUpdate
{
    /// <summary>The name of the gateway.</summary>
    public string? Name { get; init; }

    /// <summary>What the gateway is for.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is in use.</summary>
    public bool? Enabled { get; init; }

    /// <summary>The id of its certificate.</summary>
    [JsonPropertyName("certificate_id")]
    public string? CertificateId { get; init; }

    /// <summary>How it is connected.</summary>
    [JsonPropertyName("connection_config")]
    public JsonObject? ConnectionConfig { get; init; }

    /// <summary>Its tags.</summary>
    public JsonNode? Tags { get; init; }

    /// <summary>What else is kept about it.</summary>
    public JsonObject? Metadata { get; init; }
}

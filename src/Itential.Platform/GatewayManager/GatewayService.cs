using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A service that a gateway offers: a script, a playbook, a plan or the like.</summary>
public sealed record GatewayService
{
    /// <summary>The id of the service.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>What it is and where it runs.</summary>
    [JsonPropertyName("service_metadata")]
    public GatewayServiceMetadata? Metadata { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}

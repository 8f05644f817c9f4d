using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>A secret that the gateway is to keep.</summary>
/// <remarks>Its text form leaves the values out.</remarks>
public sealed record GatewaySecret
{
    /// <summary>The path of the secret.</summary>
    public string? Path { get; init; }

    /// <summary>The values by name.</summary>
    [JsonPropertyName("secret_data")]
    public required JsonObject SecretData { get; init; }

    /// <summary>The path alone.</summary>
    public override string ToString() => $"{nameof(GatewaySecret)} {{ {nameof(Path)} = {Path} }}";
}

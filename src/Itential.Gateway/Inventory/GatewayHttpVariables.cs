using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>How a device is reached by HTTP.</summary>
public sealed record GatewayHttpVariables
{
    /// <summary>The address that requests begin with. A new device needs it.</summary>
    [JsonPropertyName("base_url")]
    public string? BaseUrl { get; init; }

    /// <summary>The protocol, such as <c>https</c>. A new device needs it.</summary>
    public string? Protocol { get; init; }

    /// <summary>The port.</summary>
    /// <value>Default: that of the protocol.</value>
    public int? Port { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}

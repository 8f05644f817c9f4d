using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>How the old routes reach a device.</summary>
public sealed record NetmikoConnection
{
    /// <summary>The kind of device by Netmiko's name, such as <c>cisco_ios</c>.</summary>
    [JsonPropertyName("device_type")]
    public required string DeviceType { get; init; }

    /// <summary>The user.</summary>
    public string? Username { get; init; }

    /// <summary>The user's password.</summary>
    [JsonConverter(typeof(SecretTextConverter))]
    public Secret? Password { get; init; }

    /// <summary>The port.</summary>
    /// <value>Default: Netmiko's.</value>
    public int? Port { get; init; }
}

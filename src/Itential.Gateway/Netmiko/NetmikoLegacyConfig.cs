using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>Configuration commands for a device in the old way.</summary>
public sealed record NetmikoLegacyConfig
{
    /// <summary>The device.</summary>
    public required string Host { get; init; }

    /// <summary>The commands in their order.</summary>
    [JsonPropertyName("config_commands")]
    public required IReadOnlyList<string> ConfigCommands { get; init; }

    /// <summary>How the device is reached.</summary>
    [JsonPropertyName("connection_options")]
    public NetmikoConnection? ConnectionOptions { get; init; }
}

using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>Commands for a device in the old way.</summary>
public sealed record NetmikoLegacyCommands
{
    /// <summary>The device.</summary>
    public required string Host { get; init; }

    /// <summary>The commands in their order.</summary>
    public required IReadOnlyList<string> Commands { get; init; }

    /// <summary>How the device is reached.</summary>
    [JsonPropertyName("connection_options")]
    public NetmikoConnection? ConnectionOptions { get; init; }
}

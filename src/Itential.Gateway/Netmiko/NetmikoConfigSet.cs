using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>Configuration commands for a device, with options in the words of Netmiko.</summary>
/// <remarks>The types of the options are those of Netmiko.</remarks>
public sealed record NetmikoConfigSet
{
    /// <summary>The device.</summary>
    public required string Host { get; init; }

    /// <summary>The commands in their order.</summary>
    [JsonPropertyName("config_commands")]
    public required IReadOnlyList<string> ConfigCommands { get; init; }

    /// <summary>Whether to wait for the echo of each command.</summary>
    /// <value>Default: the gateway's.</value>
    [JsonPropertyName("cmd_verify")]
    public bool? CmdVerify { get; init; }

    /// <summary>The command that enters the configuration mode.</summary>
    /// <value>Default: that of the device's kind.</value>
    [JsonPropertyName("config_mode_command")]
    public string? ConfigModeCommand { get; init; }

    /// <summary>What the delays are multiplied by.</summary>
    /// <value>Default: the gateway's.</value>
    [JsonPropertyName("delay_factor")]
    public double? DelayFactor { get; init; }

    /// <summary>Whether to enter the configuration mode first.</summary>
    /// <value>Default: the gateway's.</value>
    [JsonPropertyName("enter_config_mode")]
    public bool? EnterConfigMode { get; init; }

    /// <summary>A pattern in the output that means failure.</summary>
    /// <value>Default: none.</value>
    [JsonPropertyName("error_pattern")]
    public string? ErrorPattern { get; init; }

    /// <summary>Whether to leave the configuration mode at the end.</summary>
    /// <value>Default: the gateway's.</value>
    [JsonPropertyName("exit_config_mode")]
    public bool? ExitConfigMode { get; init; }

    /// <summary>How often to look for output.</summary>
    /// <value>Default: the gateway's.</value>
    [JsonPropertyName("max_loops")]
    public int? MaxLoops { get; init; }

    /// <summary>Whether the echo of the commands is left out.</summary>
    /// <value>Default: the gateway's.</value>
    [JsonPropertyName("strip_command")]
    public bool? StripCommand { get; init; }

    /// <summary>Whether the prompt is left out.</summary>
    /// <value>Default: the gateway's.</value>
    [JsonPropertyName("strip_prompt")]
    public bool? StripPrompt { get; init; }
}

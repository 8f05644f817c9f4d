using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>A command for a device, with options in the words of Netmiko.</summary>
/// <remarks>The types of the options are those of Netmiko.</remarks>
public sealed record NetmikoCommand
{
    /// <summary>The device.</summary>
    public required string Host { get; init; }

    /// <summary>The command.</summary>
    [JsonPropertyName("command_string")]
    public required string CommandString { get; init; }

    /// <summary>Whether to wait for the echo of the command.</summary>
    /// <value>Default: the gateway's.</value>
    [JsonPropertyName("cmd_verify")]
    public bool? CmdVerify { get; init; }

    /// <summary>What the delays are multiplied by.</summary>
    /// <value>Default: the gateway's.</value>
    [JsonPropertyName("delay_factor")]
    public double? DelayFactor { get; init; }

    /// <summary>A pattern that ends the output.</summary>
    /// <value>Default: the prompt.</value>
    [JsonPropertyName("expect_string")]
    public string? ExpectString { get; init; }

    /// <summary>How often to look for output.</summary>
    /// <value>Default: the gateway's.</value>
    [JsonPropertyName("max_loops")]
    public int? MaxLoops { get; init; }

    /// <summary>Whether the command gets the right end of line.</summary>
    /// <value>Default: the gateway's.</value>
    public bool? Normalize { get; init; }

    /// <summary>Whether the echo of the command is left out.</summary>
    /// <value>Default: the gateway's.</value>
    [JsonPropertyName("strip_command")]
    public bool? StripCommand { get; init; }

    /// <summary>Whether the prompt is left out.</summary>
    /// <value>Default: the gateway's.</value>
    [JsonPropertyName("strip_prompt")]
    public bool? StripPrompt { get; init; }

    /// <summary>A TextFSM template that turns the output into JSON.</summary>
    /// <value>Default: none.</value>
    [JsonPropertyName("textfsm_template")]
    public string? TextFsmTemplate { get; init; }

    /// <summary>A TTP template that turns the output into JSON.</summary>
    /// <value>Default: none.</value>
    [JsonPropertyName("ttp_template")]
    public string? TtpTemplate { get; init; }

    /// <summary>Whether Genie parses the output.</summary>
    /// <value>Default: the gateway's.</value>
    [JsonPropertyName("use_genie")]
    public bool? UseGenie { get; init; }

    /// <summary>Whether TextFSM parses the output.</summary>
    /// <value>Default: the gateway's.</value>
    [JsonPropertyName("use_textfsm")]
    public bool? UseTextFsm { get; init; }

    /// <summary>Whether TTP parses the output.</summary>
    /// <value>Default: the gateway's.</value>
    [JsonPropertyName("use_ttp")]
    public bool? UseTtp { get; init; }
}

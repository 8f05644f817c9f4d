using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>What to write into the configuration of a device.</summary>
public sealed record NetconfConfigChange
{
    /// <summary>The device.</summary>
    public required string Host { get; init; }

    /// <summary>The change as XML.</summary>
    [JsonPropertyName("config_content")]
    public required string ConfigContent { get; init; }

    /// <summary>Which configuration: <c>candidate</c> or <c>running</c>.</summary>
    /// <value>Default: the gateway's.</value>
    [JsonPropertyName("target_datastore")]
    public string? TargetDatastore { get; init; }

    /// <summary>Whether the configuration is locked meanwhile.</summary>
    /// <value>Default: the gateway's.</value>
    public bool? Lock { get; init; }

    /// <summary>Whether the change is saved for the next start of the device.</summary>
    /// <value>Default: the gateway's.</value>
    [JsonPropertyName("save_to_startup")]
    public bool? SaveToStartup { get; init; }

    /// <summary>Whether the device checks the change first.</summary>
    /// <value>Default: the gateway's.</value>
    public bool? Validate { get; init; }
}

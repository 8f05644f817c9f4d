using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>What to read of the configuration of a device.</summary>
public sealed record NetconfConfigRequest
{
    /// <summary>The device.</summary>
    public required string Host { get; init; }

    /// <summary>Which configuration: <c>candidate</c>, <c>running</c> or <c>startup</c>.</summary>
    /// <value>Default: the gateway's.</value>
    [JsonPropertyName("target_datastore")]
    public string? TargetDatastore { get; init; }

    /// <summary>An XML filter of what is read.</summary>
    /// <value>Default: all is read.</value>
    public string? Filter { get; init; }

    /// <summary>Whether the configuration is locked meanwhile.</summary>
    /// <value>Default: the gateway's.</value>
    public bool? Lock { get; init; }
}

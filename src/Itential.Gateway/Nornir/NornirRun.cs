using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>What a Nornir module runs with.</summary>
public sealed record NornirRun
{
    /// <summary>The arguments by name.</summary>
    /// <value>Default: none.</value>
    public JsonObject Args { get; init; } = [];

    /// <summary>Environment variables by name.</summary>
    /// <value>Default: none.</value>
    public JsonObject? Env { get; init; }

    /// <summary>The names of the devices that it runs on.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<string>? Hosts { get; init; }

    /// <summary>The names of the device groups that it runs on.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<string>? Groups { get; init; }

    /// <summary>Whether arguments that the schema does not name are refused.</summary>
    /// <value>Default: the gateway's.</value>
    [JsonPropertyName("strict_args")]
    public bool? StrictArgs { get; init; }
}

using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>What a module runs with.</summary>
public sealed record ModuleRun
{
    /// <summary>The arguments by name.</summary>
    /// <value>Default: none.</value>
    public JsonObject Args { get; init; } = [];

    /// <summary>The names of the devices that it runs on.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<string>? Hosts { get; init; }

    /// <summary>The names of the device groups that it runs on.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<string>? Groups { get; init; }

    /// <summary>Whether the module needs the argument <c>provider</c>.</summary>
    /// <value>Default: the gateway's.</value>
    [JsonPropertyName("provider_required")]
    public bool? ProviderRequired { get; init; }

    /// <summary>Whether arguments that the schema does not name are refused.</summary>
    /// <value>Default: the gateway's.</value>
    [JsonPropertyName("strict_args")]
    public bool? StrictArgs { get; init; }

    /// <summary>A TextFSM template that turns the output into JSON.</summary>
    /// <value>Default: none.</value>
    public string? Template { get; init; }
}

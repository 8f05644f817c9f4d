using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>What a Terraform configuration runs with.</summary>
public sealed record TerraformRun
{
    /// <summary>The arguments by name.</summary>
    /// <value>Default: none.</value>
    public JsonObject Args { get; init; } = [];

    /// <summary>Whether arguments that the schema does not name are refused.</summary>
    /// <value>Default: the gateway's.</value>
    [JsonPropertyName("strict_args")]
    public bool? StrictArgs { get; init; }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How a run of a command template came out.</summary>
public sealed record CommandTemplateResult
{
    /// <summary>The name of the template.</summary>
    public string? Name { get; init; }

    /// <summary>Whether all commands must pass, or did; no source tells which.</summary>
    [JsonPropertyName("all_pass_flag")]
    public bool? AllPassFlag { get; init; }

    /// <summary>Whether the run passed.</summary>
    public bool? Result { get; init; }

    /// <summary>The results by command and device.</summary>
    [JsonPropertyName("commands_results")]
    public IReadOnlyList<CommandResult>? CommandsResults { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}

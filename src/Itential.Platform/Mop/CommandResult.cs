using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What a device answered to a command, and how its rules came out.</summary>
public sealed record CommandResult
{
    /// <summary>The command as it was given.</summary>
    public string? Raw { get; init; }

    /// <summary>The command with its variables filled in.</summary>
    public string? Evaluated { get; init; }

    /// <summary>The name of the device.</summary>
    public string? Device { get; init; }

    /// <summary>The output of the command.</summary>
    public string? Response { get; init; }

    /// <summary>Whether the rules passed.</summary>
    public bool? Result { get; init; }

    /// <summary>The rules with their results.</summary>
    public IReadOnlyList<CommandRuleResult>? Rules { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How the outputs before and after a change compare.</summary>
public sealed record AnalyticComparison
{
    /// <summary>The pairs of commands with their results.</summary>
    public IReadOnlyList<AnalyticCommandResult>? PrepostCommands { get; init; }

    /// <summary>Whether the run passed.</summary>
    public bool? Result { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}

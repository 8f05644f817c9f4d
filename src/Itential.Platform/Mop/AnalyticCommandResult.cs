using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How a pair of commands came out.</summary>
public sealed record AnalyticCommandResult
{
    /// <summary>The command before the change.</summary>
    public string? PreRawCommand { get; init; }

    /// <summary>The rules with their results.</summary>
    public IReadOnlyList<AnalyticRuleResult>? Rules { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}

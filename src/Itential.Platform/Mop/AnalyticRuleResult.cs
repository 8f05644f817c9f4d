using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How a rule of an analytic template came out.</summary>
public sealed record AnalyticRuleResult
{
    /// <summary>The pattern for the output before the change.</summary>
    public string? PreRegex { get; init; }

    /// <summary>Whether the rule passed.</summary>
    public bool? Pass { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}

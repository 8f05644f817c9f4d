using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A rule that the outputs before and after a change are held against.</summary>
public sealed record AnalyticRule
{
    /// <summary>The kind of the rule.</summary>
    public string? Type { get; init; }

    /// <summary>The pattern for the output before the change.</summary>
    public string? PreRegex { get; init; }

    /// <summary>The pattern for the output after the change.</summary>
    public string? PostRegex { get; init; }

    /// <summary>How the two are compared. A server that spells the member otherwise leaves it in <see cref="UnknownMembers"/>.</summary>
    public string? Evaluator { get; init; }

    /// <summary>How much a failure weighs.</summary>
    public string? Severity { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}

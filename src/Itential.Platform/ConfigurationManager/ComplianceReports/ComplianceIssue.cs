using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A line of a specification that a configuration breaks.</summary>
public sealed record ComplianceIssue
{
    /// <summary>How bad it is.</summary>
    public ComplianceSeverity? Severity { get; init; }

    /// <summary>In which way it breaks the line.</summary>
    public string? Type { get; init; }

    /// <summary>The same for people.</summary>
    public string? Message { get; init; }

    /// <summary>The line.</summary>
    public SpecLine? Spec { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}

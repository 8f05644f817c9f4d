using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A line that a configuration must or must not hold.</summary>
public sealed record SpecLine
{
    /// <summary>The id of the line.</summary>
    public string? Id { get; init; }

    /// <summary>The words of the line.</summary>
    public IReadOnlyList<SpecWord>? Words { get; init; }

    /// <summary>The lines under it.</summary>
    public IReadOnlyList<SpecLine>? Lines { get; init; }

    /// <summary>Whether a configuration must hold it.</summary>
    public SpecEvalMode? EvalMode { get; init; }

    /// <summary>How bad it is when a configuration breaks it.</summary>
    public ComplianceSeverity? Severity { get; init; }

    /// <summary>How a configuration that breaks it is repaired, such as <c>manual</c>.</summary>
    public string? FixMode { get; init; }

    /// <summary>Which order the lines must have, such as <c>none</c>.</summary>
    public string? Ordering { get; init; }

    /// <summary>Which other lines there may be, such as <c>default</c>.</summary>
    public string? Membership { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}

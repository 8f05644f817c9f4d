using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What went wrong in the execution of an action.</summary>
public sealed record ActionExecutionError
{
    /// <summary>What the step said.</summary>
    public string? Message { get; init; }

    /// <summary>When it went wrong.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>Where it came from.</summary>
    public string? Origin { get; init; }

    /// <summary>What belongs to it.</summary>
    public JsonElement? Metadata { get; init; }

    /// <summary>The step that failed.</summary>
    public string? StepId { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}

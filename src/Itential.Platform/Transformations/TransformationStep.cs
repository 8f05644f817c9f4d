using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A step of a transformation.</summary>
public sealed record TransformationStep
{
    /// <summary>The number of the step.</summary>
    public int? Id { get; init; }

    /// <summary>What the step does.</summary>
    public TransformationStepType? Type { get; init; }

    /// <summary>The context that it stands in. No source tells its JSON type.</summary>
    public JsonElement? Context { get; init; }

    /// <summary>Where a value is taken from.</summary>
    public TransformationPointer? From { get; init; }

    /// <summary>Where the value goes.</summary>
    public TransformationPointer? To { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}

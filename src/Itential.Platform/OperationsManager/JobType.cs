using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What a job was started for. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<JobType>))]
public sealed record JobType(string Value) : IOpenEnum<JobType>
{
    /// <summary>The workflow itself.</summary>
    public static JobType Automation { get; } = new("automation");

    /// <summary>An action of the lifecycle manager.</summary>
    public static JobType ResourceAction { get; } = new("resource:action");

    /// <summary>A compliance check.</summary>
    public static JobType ResourceCompliance { get; } = new("resource:compliance");

    /// <inheritdoc/>
    public static JobType Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Where the execution of an action stands. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ActionExecutionStatus>))]
public sealed record ActionExecutionStatus(string Value) : IOpenEnum<ActionExecutionStatus>
{
    /// <summary>Its workflow or a transformation runs.</summary>
    public static ActionExecutionStatus Running { get; } = new("running");

    /// <summary>It has reached its end.</summary>
    public static ActionExecutionStatus Complete { get; } = new("complete");

    /// <summary>A step failed.</summary>
    public static ActionExecutionStatus Error { get; } = new("error");

    /// <summary>It was cancelled.</summary>
    public static ActionExecutionStatus Canceled { get; } = new("canceled");

    /// <summary>It waits to be resumed.</summary>
    public static ActionExecutionStatus Paused { get; } = new("paused");

    /// <inheritdoc/>
    public static ActionExecutionStatus Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

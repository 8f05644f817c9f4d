using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Where a task of a job stands. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<JobTaskStatus>))]
public sealed record JobTaskStatus(string Value) : IOpenEnum<JobTaskStatus>
{
    /// <summary>The task has not begun.</summary>
    public static JobTaskStatus Incomplete { get; } = new("incomplete");

    /// <summary>The task runs; a manual one waits for a person.</summary>
    public static JobTaskStatus Running { get; } = new("running");

    /// <summary>The task has ended.</summary>
    public static JobTaskStatus Complete { get; } = new("complete");

    /// <summary>The task failed.</summary>
    public static JobTaskStatus Error { get; } = new("error");

    /// <inheritdoc/>
    public static JobTaskStatus Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

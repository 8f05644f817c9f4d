using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Where a job stands. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<JobStatus>))]
public sealed record JobStatus(string Value) : IOpenEnum<JobStatus>
{
    /// <summary>Tasks are running or wait for a person.</summary>
    public static JobStatus Running { get; } = new("running");

    /// <summary>The job has reached its end.</summary>
    public static JobStatus Complete { get; } = new("complete");

    /// <summary>A task failed; the job can be retried.</summary>
    public static JobStatus Error { get; } = new("error");

    /// <summary>The job was cancelled.</summary>
    public static JobStatus Canceled { get; } = new("canceled");

    /// <summary>The job waits to be resumed.</summary>
    public static JobStatus Paused { get; } = new("paused");

    /// <summary>The job has not begun.</summary>
    public static JobStatus Incomplete { get; } = new("incomplete");

    /// <inheritdoc/>
    public static JobStatus Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

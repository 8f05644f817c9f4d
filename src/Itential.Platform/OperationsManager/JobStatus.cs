using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Where a job stands. Values that are not listed here are kept as they come.</summary>
/// <param name="value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<JobStatus>))]
public readonly struct JobStatus(string value) : IOpenEnum<JobStatus>, IEquatable<JobStatus>
{
    private readonly string? _value = value;

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
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static JobStatus Parse(string value) => new(value);

    /// <summary>Whether two values have the same text.</summary>
    public static bool operator ==(JobStatus left, JobStatus right) => left.Equals(right);

    /// <summary>Whether two values have different texts.</summary>
    public static bool operator !=(JobStatus left, JobStatus right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(JobStatus other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JobStatus other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

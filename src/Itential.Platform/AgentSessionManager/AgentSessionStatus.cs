using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Where a session stands. Values that are not listed here are kept as they come, and compared without regard to case.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AgentSessionStatus>))]
public sealed record AgentSessionStatus(string Value) : IOpenEnum<AgentSessionStatus>
{
    /// <summary>The agent works.</summary>
    public static AgentSessionStatus Running { get; } = new("RUNNING");

    /// <summary>It waits to be resumed.</summary>
    public static AgentSessionStatus Paused { get; } = new("PAUSED");

    /// <summary>It has reached its end.</summary>
    public static AgentSessionStatus Complete { get; } = new("COMPLETE");

    /// <summary>It failed.</summary>
    public static AgentSessionStatus Failed { get; } = new("FAILED");

    /// <summary>It was cancelled.</summary>
    public static AgentSessionStatus Canceled { get; } = new("CANCELED");

    /// <inheritdoc/>
    public static AgentSessionStatus Parse(string value) => new(value);

    /// <summary>Whether two values have the same text, whatever its case.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(AgentSessionStatus? other) => string.Equals(Value, other?.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

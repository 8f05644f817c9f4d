using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Whether an application or adapter runs. Values that are not listed here are kept as they come.</summary>
/// <param name="value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ServiceState>))]
public readonly struct ServiceState(string value) : IOpenEnum<ServiceState>, IEquatable<ServiceState>
{
    private readonly string? _value = value;

    /// <summary>It runs.</summary>
    public static ServiceState Running { get; } = new("RUNNING");

    /// <summary>It was stopped.</summary>
    public static ServiceState Stopped { get; } = new("STOPPED");

    /// <summary>It failed and is not started again.</summary>
    public static ServiceState Dead { get; } = new("DEAD");

    /// <summary>Its configuration was deleted.</summary>
    public static ServiceState Deleted { get; } = new("DELETED");

    /// <summary>It is being started.</summary>
    public static ServiceState Starting { get; } = new("STARTING");

    /// <summary>It is being stopped.</summary>
    public static ServiceState Stopping { get; } = new("STOPPING");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static ServiceState Parse(string value) => new(value);

    /// <summary>Whether two values have the same text.</summary>
    public static bool operator ==(ServiceState left, ServiceState right) => left.Equals(right);

    /// <summary>Whether two values have different texts.</summary>
    public static bool operator !=(ServiceState left, ServiceState right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ServiceState other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ServiceState other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

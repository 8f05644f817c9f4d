using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Whether an application or adapter runs. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ServiceState>))]
public sealed record ServiceState(string Value) : IOpenEnum<ServiceState>
{
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
    public static ServiceState Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

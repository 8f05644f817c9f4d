using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Whether an adapter reaches its system. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ConnectionState>))]
public sealed record ConnectionState(string Value) : IOpenEnum<ConnectionState>
{
    /// <summary>The system answers.</summary>
    public static ConnectionState Online { get; } = new("ONLINE");

    /// <summary>The system does not answer.</summary>
    public static ConnectionState Offline { get; } = new("OFFLINE");

    /// <inheritdoc/>
    public static ConnectionState Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

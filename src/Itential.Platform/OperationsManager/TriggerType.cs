using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What a trigger waits for. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<TriggerType>))]
public sealed record TriggerType(string Value) : IOpenEnum<TriggerType>
{
    /// <summary>A request to a route of its own.</summary>
    public static TriggerType Endpoint { get; } = new("endpoint");

    /// <summary>A person.</summary>
    public static TriggerType Manual { get; } = new("manual");

    /// <summary>A time.</summary>
    public static TriggerType Schedule { get; } = new("schedule");

    /// <summary>An event inside the platform.</summary>
    public static TriggerType EventSystem { get; } = new("eventSystem");

    /// <inheritdoc/>
    public static TriggerType Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What the pause between two scheduled runs is counted in. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<TriggerRepeatUnit>))]
public sealed record TriggerRepeatUnit(string Value) : IOpenEnum<TriggerRepeatUnit>
{
    /// <summary>Hours.</summary>
    public static TriggerRepeatUnit Hour { get; } = new("hour");

    /// <summary>Days.</summary>
    public static TriggerRepeatUnit Day { get; } = new("day");

    /// <inheritdoc/>
    public static TriggerRepeatUnit Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

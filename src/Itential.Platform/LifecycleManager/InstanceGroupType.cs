using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How a group gets its instances. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<InstanceGroupType>))]
public sealed record InstanceGroupType(string Value) : IOpenEnum<InstanceGroupType>
{
    /// <summary>They are named one by one.</summary>
    public static InstanceGroupType Manual { get; } = new("manual");

    /// <summary>A filter finds them.</summary>
    public static InstanceGroupType Dynamic { get; } = new("dynamic");

    /// <inheritdoc/>
    public static InstanceGroupType Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

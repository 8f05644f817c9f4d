using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Where an instance stands in its life. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ResourceInstanceState>))]
public sealed record ResourceInstanceState(string Value) : IOpenEnum<ResourceInstanceState>
{
    /// <summary>It is ready.</summary>
    public static ResourceInstanceState Ready { get; } = new("0001");

    /// <summary>It is in error.</summary>
    public static ResourceInstanceState Error { get; } = new("0000");

    /// <summary>It was deleted.</summary>
    public static ResourceInstanceState Deleted { get; } = new("0002");

    /// <inheritdoc/>
    public static ResourceInstanceState Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Which way a transition leads. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<TransitionType>))]
public sealed record TransitionType(string Value) : IOpenEnum<TransitionType>
{
    /// <summary>On.</summary>
    public static TransitionType Standard { get; } = new("standard");

    /// <summary>Back to a task that then runs again.</summary>
    public static TransitionType Revert { get; } = new("revert");

    /// <inheritdoc/>
    public static TransitionType Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

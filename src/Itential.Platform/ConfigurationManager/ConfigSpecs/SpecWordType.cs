using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How a word of a line is compared. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<SpecWordType>))]
public sealed record SpecWordType(string Value) : IOpenEnum<SpecWordType>
{
    /// <summary>As it stands.</summary>
    public static SpecWordType Literal { get; } = new("literal");

    /// <summary>With the value of a variable.</summary>
    public static SpecWordType Variable { get; } = new("variable");

    /// <summary>By a regular expression.</summary>
    public static SpecWordType Regex { get; } = new("regex");

    /// <inheritdoc/>
    public static SpecWordType Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

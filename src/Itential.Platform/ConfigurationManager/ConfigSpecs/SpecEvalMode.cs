using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Whether a configuration must hold a line. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<SpecEvalMode>))]
public sealed record SpecEvalMode(string Value) : IOpenEnum<SpecEvalMode>
{
    /// <summary>The line must be there.</summary>
    public static SpecEvalMode Required { get; } = new("required");

    /// <summary>The line must not be there.</summary>
    public static SpecEvalMode Disallowed { get; } = new("disallowed");

    /// <summary>The line is not looked at.</summary>
    public static SpecEvalMode Ignored { get; } = new("ignored");

    /// <summary>The line may be there.</summary>
    public static SpecEvalMode Optional { get; } = new("optional");

    /// <inheritdoc/>
    public static SpecEvalMode Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How an asset gets into a project. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ProjectComponentMode>))]
public sealed record ProjectComponentMode(string Value) : IOpenEnum<ProjectComponentMode>
{
    /// <summary>The asset itself becomes part of it.</summary>
    public static ProjectComponentMode Move { get; } = new("move");

    /// <summary>A copy becomes part of it.</summary>
    public static ProjectComponentMode Copy { get; } = new("copy");

    /// <inheritdoc/>
    public static ProjectComponentMode Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

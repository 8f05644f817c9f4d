using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What a node of a project's tree is. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ProjectNodeType>))]
public sealed record ProjectNodeType(string Value) : IOpenEnum<ProjectNodeType>
{
    /// <summary>A folder.</summary>
    public static ProjectNodeType Folder { get; } = new("folder");

    /// <summary>An asset.</summary>
    public static ProjectNodeType Component { get; } = new("component");

    /// <inheritdoc/>
    public static ProjectNodeType Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

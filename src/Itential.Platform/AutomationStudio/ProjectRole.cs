using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What a member of a project may do. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ProjectRole>))]
public sealed record ProjectRole(string Value) : IOpenEnum<ProjectRole>
{
    /// <summary>All, and choose the members.</summary>
    public static ProjectRole Owner { get; } = new("owner");

    /// <summary>Change its assets.</summary>
    public static ProjectRole Editor { get; } = new("editor");

    /// <summary>Run its assets.</summary>
    public static ProjectRole Operator { get; } = new("operator");

    /// <summary>Look at it.</summary>
    public static ProjectRole Viewer { get; } = new("viewer");

    /// <inheritdoc/>
    public static ProjectRole Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

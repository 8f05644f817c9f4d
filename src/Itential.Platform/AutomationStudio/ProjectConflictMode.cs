using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What an import does where the project is there already. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ProjectConflictMode>))]
public sealed record ProjectConflictMode(string Value) : IOpenEnum<ProjectConflictMode>
{
    /// <summary>It makes another.</summary>
    public static ProjectConflictMode InsertNew { get; } = new("insert-new");

    /// <summary>It overwrites.</summary>
    public static ProjectConflictMode Overwrite { get; } = new("overwrite");

    /// <inheritdoc/>
    public static ProjectConflictMode Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

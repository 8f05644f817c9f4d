using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What becomes of a project that exists when one is imported. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AgentProjectConflictMode>))]
public sealed record AgentProjectConflictMode(string Value) : IOpenEnum<AgentProjectConflictMode>
{
    /// <summary>Both are kept.</summary>
    public static AgentProjectConflictMode KeepBoth { get; } = new("keep-both");

    /// <summary>The import replaces it.</summary>
    public static AgentProjectConflictMode Replace { get; } = new("replace");

    /// <inheritdoc/>
    public static AgentProjectConflictMode Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>Golden configurations to be imported.</summary>
public sealed record GoldenConfigImport
{
    /// <summary>The trees as exports give them.</summary>
    public required IReadOnlyList<GoldenConfigExport> Trees { get; init; }

    /// <summary>Further options; no source lists them.</summary>
    /// <value>Default: none.</value>
    public JsonObject Options { get; init; } = [];

    /// <summary>Makes an import of one export.</summary>
    /// <param name="export">The export.</param>
    public static implicit operator GoldenConfigImport(GoldenConfigExport export) => new() { Trees = [export] };
}

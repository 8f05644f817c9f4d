using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>A Jinja2 template and the values to render it with.</summary>
public sealed record ConfigJinja2Template
{
    /// <summary>The text of the template.</summary>
    public required string Template { get; init; }

    /// <summary>The values of its variables.</summary>
    /// <value>Default: none.</value>
    public JsonObject Variables { get; init; } = [];

    /// <summary>Further options; no source lists them.</summary>
    public JsonObject? Options { get; init; }
}

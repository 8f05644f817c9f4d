using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>The values that a Jinja2 template is filled in with.</summary>
/// <param name="Context">The values by name.</param>
public sealed record JinjaContext(JsonObject Context)
{
    /// <summary>Wraps values.</summary>
    /// <param name="context">The values by name.</param>
    public static implicit operator JinjaContext(JsonObject context) => new(context);
}

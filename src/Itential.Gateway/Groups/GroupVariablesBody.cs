using System.Text.Json.Nodes;

namespace Itential.Gateway;

/// <summary>The variables of a group as the gateway takes them.</summary>
/// <param name="Variables">The variables by name.</param>
public sealed record GroupVariablesBody(JsonObject Variables)
{
    /// <summary>Wraps the variables.</summary>
    /// <param name="variables">The variables by name.</param>
    public static implicit operator GroupVariablesBody(JsonObject variables) => new(variables);
}

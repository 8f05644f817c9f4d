using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>Says what a task is tried again with.</summary>
/// <param name="Variables">The input by name.</param>
public sealed record TaskRetry(JsonObject Variables)
{
    /// <summary>Tries a task again with variables.</summary>
    /// <param name="variables">The input by name.</param>
    public static implicit operator TaskRetry(JsonObject variables) => new(variables);
}

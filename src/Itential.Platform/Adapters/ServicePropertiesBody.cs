using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>The body that the properties of an adapter or application are sent in.</summary>
/// <param name="Properties">The properties.</param>
public sealed record ServicePropertiesBody(JsonObject Properties)
{
    /// <summary>Wraps properties.</summary>
    public static implicit operator ServicePropertiesBody(JsonObject properties) => new(properties);
}

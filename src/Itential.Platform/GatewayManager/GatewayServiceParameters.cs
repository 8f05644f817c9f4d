using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>The parameters that a service runs with.</summary>
/// <param name="Params">The parameters by name.</param>
public sealed record GatewayServiceParameters(JsonObject Params)
{
    /// <summary>Wraps the parameters by name.</summary>
    /// <param name="parameters">The parameters by name.</param>
    public static implicit operator GatewayServiceParameters(JsonObject parameters) => new(parameters);
}

using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>The body that an OpenAPI document is sent in.</summary>
/// <param name="Model">The OpenAPI document.</param>
public sealed record IntegrationModelBody(JsonObject Model)
{
    /// <summary>Wraps an OpenAPI document.</summary>
    public static implicit operator IntegrationModelBody(JsonObject model) => new(model);
}

namespace Itential.Platform;

/// <summary>The body that the connection of an integration is sent in.</summary>
/// <param name="Properties">The connection.</param>
public sealed record IntegrationConnectionBody(IntegrationConnection Properties)
{
    /// <summary>Wraps a connection.</summary>
    public static implicit operator IntegrationConnectionBody(IntegrationConnection properties) => new(properties);
}

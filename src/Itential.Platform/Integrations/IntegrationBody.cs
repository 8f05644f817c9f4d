namespace Itential.Platform;

/// <summary>The body that an integration is sent in.</summary>
/// <param name="Properties">The integration.</param>
public sealed record IntegrationBody(Integration Properties)
{
    /// <summary>Wraps an integration.</summary>
    public static implicit operator IntegrationBody(Integration properties) => new(properties);
}

namespace Itential.Platform;

/// <summary>The body that changes of a service account are sent in.</summary>
/// <param name="Updates">The members to change.</param>
public sealed record ServiceAccountUpdateBody(ServiceAccountUpdate Updates)
{
    /// <summary>Wraps changes.</summary>
    public static implicit operator ServiceAccountUpdateBody(ServiceAccountUpdate updates) => new(updates);
}

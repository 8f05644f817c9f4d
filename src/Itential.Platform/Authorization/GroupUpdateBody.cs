namespace Itential.Platform;

/// <summary>The body that changes of a group are sent in.</summary>
/// <param name="Updates">The members to change.</param>
public sealed record GroupUpdateBody(GroupUpdate Updates)
{
    /// <summary>Wraps changes.</summary>
    public static implicit operator GroupUpdateBody(GroupUpdate updates) => new(updates);
}

namespace Itential.Platform;

/// <summary>The body that a change of a group mapping is sent in.</summary>
/// <param name="Updates">The groups of the platform.</param>
public sealed record GroupMappingUpdateBody(GroupMappingUpdate Updates)
{
    /// <summary>Wraps a change.</summary>
    public static implicit operator GroupMappingUpdateBody(GroupMappingUpdate updates) => new(updates);
}

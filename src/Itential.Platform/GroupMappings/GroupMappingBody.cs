namespace Itential.Platform;

/// <summary>The body that a group mapping is sent in.</summary>
/// <param name="GroupMapping">The mapping.</param>
public sealed record GroupMappingBody(GroupMapping GroupMapping)
{
    /// <summary>Wraps a mapping.</summary>
    public static implicit operator GroupMappingBody(GroupMapping groupMapping) => new(groupMapping);
}

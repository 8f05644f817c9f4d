namespace Itential.Platform;

/// <summary>The body that changes of a role are sent in.</summary>
/// <param name="Updates">The members to change.</param>
public sealed record RoleUpdateBody(RoleUpdate Updates)
{
    /// <summary>Wraps changes.</summary>
    public static implicit operator RoleUpdateBody(RoleUpdate updates) => new(updates);
}

namespace Itential.Platform;

/// <summary>The body that a new role is sent in.</summary>
/// <param name="Role">The role.</param>
public sealed record NewRoleBody(NewRole Role)
{
    /// <summary>Wraps a role.</summary>
    public static implicit operator NewRoleBody(NewRole role) => new(role);
}

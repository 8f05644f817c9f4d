namespace Itential.Platform;

/// <summary>The body that a new group is sent in.</summary>
/// <param name="Group">The group.</param>
public sealed record NewGroupBody(NewGroup Group)
{
    /// <summary>Wraps a group.</summary>
    public static implicit operator NewGroupBody(NewGroup group) => new(group);
}

namespace Itential.Platform;

/// <summary>The members of a group to change; those that are null stay as they are.</summary>
/// <remarks>Only a change of the roles was seen; the other members are those of the group.</remarks>
public sealed record GroupUpdate
{
    /// <summary>The roles that it has from then on.</summary>
    public IReadOnlyList<AssignedRole>? AssignedRoles { get; init; }

    /// <summary>The groups that it is a member of from then on.</summary>
    public IReadOnlyList<GroupMembership>? MemberOf { get; init; }

    /// <summary>The name of the group.</summary>
    public string? Name { get; init; }

    /// <summary>What the group is for.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it gives no rights.</summary>
    public bool? Inactive { get; init; }
}

namespace Itential.Platform;

/// <summary>The members of an account to change; those that are null stay as they are.</summary>
public sealed record AccountUpdate
{
    /// <summary>The roles that it has from then on.</summary>
    public IReadOnlyList<AssignedRole>? AssignedRoles { get; init; }

    /// <summary>The groups that it is a member of from then on.</summary>
    public IReadOnlyList<GroupMembership>? MemberOf { get; init; }

    /// <summary>Whether it is kept from signing in.</summary>
    public bool? Inactive { get; init; }
}

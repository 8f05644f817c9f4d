namespace Itential.Platform;

/// <summary>A group to be made.</summary>
public sealed record NewGroup
{
    /// <summary>The name of the group.</summary>
    public required string Name { get; init; }

    /// <summary>What the group is for.</summary>
    /// <value>Default: empty.</value>
    public string Description { get; init; } = "";

    /// <summary>Where the group comes from; null takes the server's default.</summary>
    public string? Provenance { get; init; }

    /// <summary>The groups that it becomes a member of.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<GroupMembership> MemberOf { get; init; } = [];

    /// <summary>The roles that it is given.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<AssignedRole> AssignedRoles { get; init; } = [];

    /// <summary>Whether it gives no rights; null takes the server's default.</summary>
    public bool? Inactive { get; init; }
}

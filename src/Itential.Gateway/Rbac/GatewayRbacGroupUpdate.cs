namespace Itential.Gateway;

/// <summary>What to change of a group; members that are null are not sent.</summary>
public sealed record GatewayRbacGroupUpdate
{
    /// <summary>What the group is for.</summary>
    public string? Description { get; init; }

    /// <summary>The names of all roles that it shall give.</summary>
    public IReadOnlyList<string>? Roles { get; init; }

    /// <summary>The names of all users that it shall have.</summary>
    public IReadOnlyList<string>? Users { get; init; }
}

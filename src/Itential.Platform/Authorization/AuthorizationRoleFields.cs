namespace Itential.Platform;

/// <summary>The fields that lists of roles are filtered and sorted by.</summary>
public static class AuthorizationRoleFields
{
    /// <summary>The id; sort by it for stable paging.</summary>
    public static Field<AuthorizationRole, string> Id { get; } = new("_id");

    /// <summary>The name of the role.</summary>
    public static Field<AuthorizationRole, string> Name { get; } = new("name");

    /// <summary>What the role is for.</summary>
    public static Field<AuthorizationRole, string> Description { get; } = new("description");

    /// <summary>Where the role comes from.</summary>
    public static Field<AuthorizationRole, string> Provenance { get; } = new("provenance");
}

namespace Itential.Platform;

/// <summary>The fields that lists of groups are filtered and sorted by.</summary>
public static class AuthorizationGroupFields
{
    /// <summary>The id; sort by it for stable paging.</summary>
    public static Field<AuthorizationGroup, string> Id { get; } = new("_id");

    /// <summary>The name of the group.</summary>
    public static Field<AuthorizationGroup, string> Name { get; } = new("name");

    /// <summary>What the group is for.</summary>
    public static Field<AuthorizationGroup, string> Description { get; } = new("description");

    /// <summary>Where the group comes from.</summary>
    public static Field<AuthorizationGroup, string> Provenance { get; } = new("provenance");
}

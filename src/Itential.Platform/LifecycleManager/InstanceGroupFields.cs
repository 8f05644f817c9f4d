namespace Itential.Platform;

/// <summary>The fields that lists of groups of instances are filtered and sorted by.</summary>
public static class InstanceGroupFields
{
    /// <summary>The id; sort by it for stable paging.</summary>
    public static Field<InstanceGroup, string> Id { get; } = new("_id");

    /// <summary>The name of the group.</summary>
    public static Field<InstanceGroup, string> Name { get; } = new("name");

    /// <summary>How the group gets its instances.</summary>
    public static Field<InstanceGroup, InstanceGroupType> Type { get; } = new("type");
}

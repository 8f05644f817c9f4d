namespace Itential.Platform;

/// <summary>The fields that lists of groups of assets are sorted and cut down by.</summary>
public static class ComponentGroupFields
{
    /// <summary>The id.</summary>
    public static Field<ComponentGroup, string> Id { get; } = new("_id");

    /// <summary>The name of the group; the only field to sort by.</summary>
    public static Field<ComponentGroup, string> Name { get; } = new("name");

    /// <summary>What the group is for.</summary>
    public static Field<ComponentGroup, string> Description { get; } = new("description");

    /// <summary>What is in it; to choose what is answered.</summary>
    public static Field<ComponentGroup, string> Members { get; } = new("members");
}

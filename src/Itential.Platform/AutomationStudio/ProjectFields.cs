namespace Itential.Platform;

/// <summary>The fields that lists of projects are filtered and sorted by.</summary>
public static class ProjectFields
{
    /// <summary>The id; sort by it for stable paging.</summary>
    public static Field<Project, string> Id { get; } = new("_id");

    /// <summary>The name of the project.</summary>
    public static Field<Project, string> Name { get; } = new("name");

    /// <summary>What the project is for.</summary>
    public static Field<Project, string> Description { get; } = new("description");

    /// <summary>The number of the project.</summary>
    public static Field<Project, int> Iid { get; } = new("iid");
}

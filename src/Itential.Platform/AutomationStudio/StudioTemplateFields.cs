namespace Itential.Platform;

/// <summary>The fields that lists of templates are filtered and sorted by.</summary>
public static class StudioTemplateFields
{
    /// <summary>The id; sort by it for stable paging.</summary>
    public static Field<StudioTemplate, string> Id { get; } = new("_id");

    /// <summary>The name of the template.</summary>
    public static Field<StudioTemplate, string> Name { get; } = new("name");

    /// <summary>What the template does.</summary>
    public static Field<StudioTemplate, StudioTemplateType> Type { get; } = new("type");

    /// <summary>The group that it is listed in.</summary>
    public static Field<StudioTemplate, string> Group { get; } = new("group");

    /// <summary>The command whose output it is for.</summary>
    public static Field<StudioTemplate, string> Command { get; } = new("command");
}

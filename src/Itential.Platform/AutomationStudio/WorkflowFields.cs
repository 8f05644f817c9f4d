namespace Itential.Platform;

/// <summary>The fields that lists of workflows are filtered and sorted by.</summary>
public static class WorkflowFields
{
    /// <summary>The id; sort by it for stable paging.</summary>
    public static Field<Workflow, string> Id { get; } = new("_id");

    /// <summary>The name; in a project <c>@{projectId}: {name}</c>.</summary>
    public static Field<Workflow, string> Name { get; } = new("name");

    /// <summary>What the workflow is for.</summary>
    public static Field<Workflow, string> Description { get; } = new("description");

    /// <summary>Such as <c>automation</c>.</summary>
    public static Field<Workflow, string> Type { get; } = new("type");

    /// <summary>The id that tools of agents refer to; since 6.</summary>
    public static Field<Workflow, string> Uuid { get; } = new("uuid");

    /// <summary>When the workflow last changed.</summary>
    public static Field<Workflow, string> LastUpdated { get; } = new("last_updated");
}

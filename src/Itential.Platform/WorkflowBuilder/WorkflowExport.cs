namespace Itential.Platform;

/// <summary>Names the workflow to be exported.</summary>
/// <param name="Options">The workflow.</param>
public sealed record WorkflowExport(WorkflowExportOptions Options)
{
    /// <summary>The workflow of this name.</summary>
    /// <param name="name">The name; in a project <c>@{projectId}: {name}</c>.</param>
    public static WorkflowExport ByName(string name) => new(new WorkflowExportOptions { Name = name });

    /// <summary>The workflow of this id.</summary>
    /// <param name="id">The id.</param>
    public static WorkflowExport ById(string id) => new(new WorkflowExportOptions { Id = id });
}

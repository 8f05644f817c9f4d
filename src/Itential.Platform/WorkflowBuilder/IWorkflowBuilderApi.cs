using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The older interface to workflows, where it is still needed beside <see cref="IWorkflowsApi"/>.</summary>
[Trace]
[JsonContext(typeof(WorkflowBuilderJson))]
public interface IWorkflowBuilderApi
{
    /// <summary>Gets the tasks that workflows can be made of.</summary>
    /// <remarks>2023.2 and later. The list is not paged and can be long.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/workflow_builder/tasks/list")]
    Task<IReadOnlyList<TaskDefinition>> GetTasksListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one task.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds. <see cref="ITaskCatalogueApi.GetTaskDetailsAsync"/> is the better known way.</remarks>
    /// <param name="app">The application or adapter.</param>
    /// <param name="task">The method that the task calls.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/workflow_builder/getTaskDetails/{app}/{task}")]
    Task<JsonElement> GetTaskDetailsAsync(string app, string task, CancellationToken cancellationToken = default);

    /// <summary>Gets a workflow for another server.</summary>
    /// <remarks>2023.2 and later. <see cref="IWorkflowsApi.ImportWorkflowsAsync"/> takes it.</remarks>
    /// <param name="workflow">The workflow, by name or id.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/workflow_builder/export")]
    Task<Workflow> ExportWorkflowAsync([Body] WorkflowExport workflow, CancellationToken cancellationToken = default);

    /// <summary>Takes an encoded workflow.</summary>
    /// <remarks>
    /// 2023.2 and later. <see cref="IWorkflowsApi.ImportWorkflowsAsync"/> takes workflows as they are exported. No source tells what the answer
    /// holds.
    /// </remarks>
    /// <param name="workflow">The workflow in encoded form.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/workflow_builder/import")]
    Task<JsonElement> ImportWorkflowAsync([Body] EncodedWorkflow workflow, CancellationToken cancellationToken = default);

    /// <summary>Deletes a workflow by its name.</summary>
    /// <remarks>2023.2 and later. The answer is the database's own; an error is plain text.</remarks>
    /// <param name="name">The name of the workflow; in a project <c>@{projectId}: {name}</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/workflow_builder/workflows/delete/{name}")]
    Task<DeletedWorkflow> DeleteWorkflowAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Gives a workflow another name.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="body">The old and the new name. No source tells its form.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/workflow_builder/workflows/rename")]
    Task<JsonElement> RenameWorkflowAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Stores a workflow.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds. <see cref="IWorkflowsApi.UpdateWorkflowAsync"/> is the better known way.</remarks>
    /// <param name="body">The workflow. No source tells its form.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/workflow_builder/workflows/save")]
    Task<JsonElement> SaveWorkflowAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Gets the schemas of workflows.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="body">The workflows. No source tells its form.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/workflow_builder/workflows/schemas")]
    Task<JsonElement> GetSchemasAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Gets the groups that may use a workflow.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the workflow.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/workflow_builder/workflows/{name}/groups")]
    Task<JsonElement> ListWorkflowGroupsAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Lets one more group use a workflow.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the workflow.</param>
    /// <param name="body">The group. No source tells its form.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/workflow_builder/workflows/{name}/groups")]
    Task<JsonElement> CreateWorkflowGroupEntryAsync(string name, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Sets which groups may use a workflow.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the workflow.</param>
    /// <param name="body">The groups. No source tells its form.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/workflow_builder/workflows/{name}/groups")]
    Task<JsonElement> ReplaceWorkflowGroupsAsync(string name, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Takes all groups off a workflow.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the workflow.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/workflow_builder/workflows/{name}/groups")]
    Task<JsonElement> DeleteWorkflowGroupsAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Takes one group off a workflow.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the workflow.</param>
    /// <param name="group">The group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/workflow_builder/workflows/{name}/groups/{group}")]
    Task<JsonElement> RemoveWorkflowGroupAsync(string name, string group, CancellationToken cancellationToken = default);
}

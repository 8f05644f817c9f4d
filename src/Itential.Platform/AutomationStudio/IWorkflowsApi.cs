using System.Diagnostics.CodeAnalysis;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The workflows of the automation studio; <see cref="IWorkflowBuilderApi"/> exports and deletes them.</summary>
[Trace]
[JsonContext(typeof(AutomationStudioJson))]
public interface IWorkflowsApi
{
    /// <summary>Gets one page of the workflows.</summary>
    /// <remarks>2023.2 and later. One client asks a 6.5.2 server for 500 at once.</remarks>
    /// <param name="query">Conditions, order and fields; null takes the server's defaults.</param>
    /// <param name="excludeProjectMembers">Whether to leave out the workflows that belong to a project.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/automation-studio/workflows")]
    Task<ItemPage<Workflow>> GetWorkflowsAsync([QueryConverter(typeof(QueryPairs))] ListQuery<Workflow>? query = null, [AliasAs("exclude-project-members")] bool? excludeProjectMembers = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all workflows, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetWorkflowsAsync"/>. Sort by <see cref="WorkflowFields.Id"/> for stable paging.</remarks>
    /// <param name="query">Conditions, order and fields; null takes the server's defaults.</param>
    /// <param name="excludeProjectMembers">Whether to leave out the workflows that belong to a project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/automation-studio/workflows")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<Workflow> GetWorkflowsAllAsync([QueryConverter(typeof(QueryPairs))] ListQuery<Workflow>? query = null, [AliasAs("exclude-project-members")] bool? excludeProjectMembers = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one workflow with its tasks and transitions.</summary>
    /// <remarks>2023.2 and later. For a workflow that the account may not see the server answers an empty object: all members are null.</remarks>
    /// <param name="name">The name of the workflow; in a project <c>@{projectId}: {name}</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/automation-studio/workflows/detailed/{name}")]
    Task<Workflow> GetWorkflowDetailedByNameAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Makes a workflow.</summary>
    /// <remarks>2023.2 and later. The route calls workflows automations; those of <see cref="IAutomationsApi"/> are something else.</remarks>
    /// <param name="workflow">The workflow.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/automation-studio/automations")]
    [Envelope(typeof(CreatedItem<>))]
    Task<Workflow> CreateWorkflowAsync([Body] NewWorkflow workflow, CancellationToken cancellationToken = default);

    /// <summary>Stores a workflow in the place of what was stored.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="id">The id of the workflow.</param>
    /// <param name="workflow">The workflow, whole.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/automation-studio/automations/{id}")]
    [Envelope(typeof(UpdatedWorkflow))]
    Task<Workflow> UpdateWorkflowAsync(string id, [Body] WorkflowUpdate workflow, CancellationToken cancellationToken = default);

    /// <summary>Takes workflows from another server.</summary>
    /// <remarks>
    /// 2023.2 and later. Look at the success of each. They get new ids, so what refers to them must be pointed at them again. An error is plain
    /// text.
    /// </remarks>
    /// <param name="workflows">The workflows as they were exported.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/automation-studio/automations/import")]
    [Envelope(typeof(ImportedWorkflows))]
    Task<ImportReport<Workflow>> ImportWorkflowsAsync([Body] WorkflowImport workflows, CancellationToken cancellationToken = default);

    /// <summary>Tells what is wrong with a workflow, and stores nothing.</summary>
    /// <remarks>2023.2 and later. Sources do not agree on the body.</remarks>
    /// <param name="workflow">The workflow.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/automation-studio/workflows/validate")]
    [Experimental("ITX001")]
    Task<WorkflowValidationReport> ValidateWorkflowAsync([Body] WorkflowValidation workflow, CancellationToken cancellationToken = default);
}

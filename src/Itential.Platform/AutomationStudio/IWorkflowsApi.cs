using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The workflows of the automation studio.</summary>
[Trace]
[JsonContext(typeof(AutomationStudioJson))]
public interface IWorkflowsApi
{
    /// <summary>Gets one page of the workflows.</summary>
    /// <remarks>
    /// 2023.2 and later. Pages by <see cref="WorkflowQuery.Skip"/> and <see cref="WorkflowQuery.Limit"/> up to
    /// <see cref="ItemPage{T}.Total"/>; advance by the items received, and sort by <c>_id</c> for stable pages. The server may ignore a
    /// filter that it does not know and then answers the whole list.
    /// </remarks>
    /// <param name="query">Page, order and fields; null takes the server's defaults.</param>
    /// <param name="filters">
    /// Conditions by operator and field, such as <c>equals[name]</c> with the name of a workflow. The operators are <c>equals</c>,
    /// <c>contains</c>, <c>starts-with</c>, <c>ends-with</c>, <c>in</c>, <c>not-in</c> and <c>gt</c>.
    /// </param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/automation-studio/workflows")]
    Task<ItemPage<Workflow>> GetWorkflowsAsync([Query] WorkflowQuery? query = null, [Query] IReadOnlyDictionary<string, string>? filters = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one workflow with its tasks and transitions.</summary>
    /// <remarks>2023.2 and later. For a workflow that the account may not see the server answers an empty object: all members are null.</remarks>
    /// <param name="name">The name of the workflow; in a project <c>@{projectId}: {name}</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/automation-studio/workflows/detailed/{name}")]
    Task<Workflow> GetWorkflowDetailedByNameAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Makes a workflow.</summary>
    /// <remarks>2023.2 and later. The catalogue calls the operation <c>CreateAutomation</c>, after its route.</remarks>
    /// <param name="workflow">The workflow.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/automation-studio/automations")]
    Task<CreatedItem<Workflow>> CreateWorkflowAsync([Body] NewWorkflow workflow, CancellationToken cancellationToken = default);

    /// <summary>Deletes a workflow by its name.</summary>
    /// <remarks>2023.2 and later. The answer is the database's own; an error is plain text.</remarks>
    /// <param name="name">The name of the workflow; in a project <c>@{projectId}: {name}</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/workflow_builder/workflows/delete/{name}")]
    Task<DeletedWorkflow> DeleteWorkflowAsync(string name, CancellationToken cancellationToken = default);
}

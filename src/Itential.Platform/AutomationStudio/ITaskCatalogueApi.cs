using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>What workflows can be made of: applications, adapters and their tasks.</summary>
[Trace]
[JsonContext(typeof(AutomationStudioJson))]
public interface ITaskCatalogueApi
{
    /// <summary>Gets the applications and adapters that have tasks.</summary>
    /// <remarks>2023.2 and later. <see cref="IWorkflowBuilderApi.GetTasksListAsync"/> gets their tasks.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/automation-studio/apps/list")]
    Task<IReadOnlyList<TaskProvider>> GetAppsAndAdaptersAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one task with the schemas of its variables.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="location">Either <c>Application</c> or <c>Adapter</c>.</param>
    /// <param name="package">The application or adapter.</param>
    /// <param name="method">The method that the task calls.</param>
    /// <param name="dereferenceSchemas">Whether schemas that are referred to are put in their places.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/automation-studio/locations/{location}/packages/{package}/tasks/{method}")]
    Task<TaskDefinition> GetTaskDetailsAsync(string location, string package, string method, bool? dereferenceSchemas = null, CancellationToken cancellationToken = default);

    /// <summary>Gets several tasks with the schemas of their variables.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="tasks">Where the tasks are found.</param>
    /// <param name="dereferenceSchemas">Whether schemas that are referred to are put in their places.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/automation-studio/multipleTaskDetails")]
    Task<IReadOnlyList<TaskDefinition>> GetMultipleTaskDetailsAsync([Body] TaskLocators tasks, bool? dereferenceSchemas = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the routes that a field of a form can take its choices from.</summary>
    /// <remarks>2023.2 and later. No source tells what an entry holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/automation-studio/json-forms/method-options")]
    Task<IReadOnlyList<JsonElement>> GetMethodOptionsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets what refers to an asset.</summary>
    /// <remarks>2023.2 and later. No source tells how the asset is named, nor what the answer holds; the raw verbs of the client take any query.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/automation-studio/references-to")]
    Task<JsonElement> GetReferencesToAsync(CancellationToken cancellationToken = default);
}

using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The tasks of adapters, and those that are set up for golden configurations.</summary>
[Trace]
[JsonContext(typeof(ConfigurationTasksJson))]
public interface IConfigurationTasksApi
{
    /// <summary>Gets one task of an adapter.</summary>
    /// <remarks>2023.2 and later. No source tells what it takes and what it answers.</remarks>
    /// <param name="body">Names the task.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/adaptertasks")]
    Task<JsonElement> GetAdapterTaskAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Looks for tasks of adapters.</summary>
    /// <remarks>2023.2 and later. No source tells what it takes and what it answers.</remarks>
    /// <param name="query">What to look for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/adaptertasks/search")]
    Task<JsonElement> GetAdapterTasksAsync([Body] JsonElement query, CancellationToken cancellationToken = default);

    /// <summary>Runs a task of an adapter.</summary>
    /// <remarks>2023.2 and later. Each call runs it again. No source tells what it takes and what it answers.</remarks>
    /// <param name="body">The task, and what it is called with.</param>
    /// <param name="cancellationToken">Ends the call, not the task.</param>
    [Post("/configuration_manager/tasks/run")]
    Task<JsonElement> RunAdapterTaskAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Gets the tasks of a golden configuration.</summary>
    /// <remarks>2023.2 and later. The list does not page.</remarks>
    /// <param name="query">The golden configuration, and what the tasks are like.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/tasks/instances")]
    Task<DataList<ConfigurationTaskInstance>> GetTaskInstancesAsync([Body] ConfigurationTaskQuery query, CancellationToken cancellationToken = default);

    /// <summary>Looks for tasks of golden configurations.</summary>
    /// <remarks>2023.2 and later. No source tells what it takes and what it answers.</remarks>
    /// <param name="query">What to look for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/tasks/instances/search")]
    Task<JsonElement> SearchTaskInstancesAsync([Body] JsonElement query, CancellationToken cancellationToken = default);

    /// <summary>Sets a task up for a golden configuration.</summary>
    /// <remarks>2023.2 and later. No source tells what it takes and what it answers.</remarks>
    /// <param name="task">The task.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/tasks/instance")]
    Task<JsonElement> CreateTaskInstanceAsync([Body] JsonElement task, CancellationToken cancellationToken = default);

    /// <summary>Sets what a task of a golden configuration is called with.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="update">The task, and what to set.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/configuration_manager/tasks/instance")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<ConfigurationTaskInstance> UpdateTaskInstanceAsync([Body] ConfigurationTaskUpdate update, CancellationToken cancellationToken = default);

    /// <summary>Deletes tasks of a golden configuration.</summary>
    /// <remarks>2023.2 and later. A DELETE request with a body.</remarks>
    /// <param name="tasks">The golden configuration and the tasks.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/configuration_manager/tasks/instance")]
    Task<ConfigurationTaskReply> DeleteTaskInstancesAsync([Body] ConfigurationTaskSelection tasks, CancellationToken cancellationToken = default);

    /// <summary>Runs a task of a golden configuration.</summary>
    /// <remarks>2023.2 and later. Each call runs it again. No source tells what it takes and what it answers.</remarks>
    /// <param name="body">Names the task.</param>
    /// <param name="cancellationToken">Ends the call, not the task.</param>
    [Post("/configuration_manager/tasks/instance/run")]
    Task<JsonElement> RunTaskInstanceAsync([Body] JsonElement body, CancellationToken cancellationToken = default);
}

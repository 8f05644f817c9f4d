using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The triggers of automations: what starts them.</summary>
[Trace]
[JsonContext(typeof(OperationsManagerJson))]
public interface ITriggersApi
{
    /// <summary>Gets one page of the triggers.</summary>
    /// <remarks>2023.2 and later. One client asks a 6.5.2 server for 200 at once.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="enabled">Whether to answer those alone that start something, or those alone that do not.</param>
    /// <param name="actionId">The id of the automation whose triggers to answer.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/operations-manager/triggers")]
    Task<DataPage<Trigger>> GetTriggersAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<Trigger>? query = null, bool? enabled = null, string? actionId = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all triggers, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetTriggersAsync"/>. Sort by <see cref="TriggerFields.Id"/> for stable paging.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="enabled">Whether to answer those alone that start something, or those alone that do not.</param>
    /// <param name="actionId">The id of the automation whose triggers to answer.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/operations-manager/triggers")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<Trigger> GetTriggersAllAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<Trigger>? query = null, bool? enabled = null, string? actionId = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one trigger.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="id">The id of the trigger.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/operations-manager/triggers/{id}")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<Trigger> GetTriggerAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Adds a trigger to an automation.</summary>
    /// <remarks>2023.2 and later. An endpoint trigger without verb and schema is taken, but its route answers 404.</remarks>
    /// <param name="trigger">The trigger, as <see cref="Trigger.Endpoint"/>, <see cref="Trigger.Manual"/>, <see cref="Trigger.Schedule"/> or <see cref="Trigger.EventSystem"/> make it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/operations-manager/triggers")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<Trigger> CreateTriggerAsync([Body] Trigger trigger, CancellationToken cancellationToken = default);

    /// <summary>Changes the members of a trigger that are given; members that are null stay as they are.</summary>
    /// <remarks>2023.2 and later. A changed <see cref="Trigger.FormId"/> has no effect in 6.5.2.</remarks>
    /// <param name="id">The id of the trigger.</param>
    /// <param name="trigger">The members to change, such as <see cref="Trigger.Enabled"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Patch("/operations-manager/triggers/{id}")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<Trigger> UpdateTriggerAsync(string id, [Body] Trigger trigger, CancellationToken cancellationToken = default);

    /// <summary>Deletes a trigger.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="id">The id of the trigger.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/operations-manager/triggers/{id}")]
    Task DeleteTriggerAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Deletes all triggers of an automation.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="automationId">The id of the automation.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/operations-manager/triggers/action/{automationId}")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<JsonElement> DeleteTriggersByActionIdAsync(string automationId, CancellationToken cancellationToken = default);

    /// <summary>Starts the automation of an endpoint trigger and answers the new job at once.</summary>
    /// <remarks>
    /// All releases; those up to 2021.1 answer the job bare. Each call starts a job: poll <see cref="IJobsApi.GetJobAsync"/>. A body that breaks
    /// the schema answers 400 and starts nothing; a trigger without verb or schema answers 404.
    /// </remarks>
    /// <param name="routeName">The name in the trigger's route.</param>
    /// <param name="body">What the trigger's schema asks for.</param>
    /// <param name="cancellationToken">Ends the call, not the job.</param>
    [Post("/operations-manager/triggers/endpoint/{routeName}")]
    [Envelope(typeof(DataOrBare))]
    Task<Job> RunEndpointTriggerAsync(string routeName, [Body] JsonObject body, CancellationToken cancellationToken = default);

    /// <summary>Starts the automation of a manual trigger and answers the new job at once.</summary>
    /// <remarks>2023.2 and later. Each call starts a job: poll <see cref="IJobsApi.GetJobAsync"/>.</remarks>
    /// <param name="id">The id of the trigger.</param>
    /// <param name="run">The filled form.</param>
    /// <param name="cancellationToken">Ends the call, not the job.</param>
    [Post("/operations-manager/triggers/manual/{id}/run")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<Job> RunManualTriggerAsync(string id, [Body] ManualTriggerRun run, CancellationToken cancellationToken = default);

    /// <summary>Gets a trigger for another server.</summary>
    /// <remarks>2023.2 and later. The answer is given whole, because no client shows what it holds; the trigger should be its <c>data</c>.</remarks>
    /// <param name="id">The id of the trigger.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/operations-manager/triggers/{id}/export")]
    Task<JsonElement> ExportTriggerAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Takes triggers from another server.</summary>
    /// <remarks>2023.2 and later. Look at <see cref="ImportedTrigger.Success"/> of each.</remarks>
    /// <param name="triggers">The triggers as they were exported.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/operations-manager/triggers")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<IReadOnlyList<ImportedTrigger>> ImportTriggersAsync([Body] TriggerImport triggers, CancellationToken cancellationToken = default);
}

using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The automations of the operations manager. An automation is started by one of its triggers, or its workflow by <see cref="IJobsApi.StartJobAsync"/>.</summary>
[Trace]
[JsonContext(typeof(OperationsManagerJson))]
public interface IAutomationsApi
{
    /// <summary>Gets one page of the automations.</summary>
    /// <remarks>2023.2 and later. Filters in brackets, as jobs have them, are refused.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/operations-manager/automations")]
    Task<DataPage<Automation>> GetAutomationsAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<Automation>? query = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all automations, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetAutomationsAsync"/>. Sort by <see cref="AutomationFields.Id"/> for stable paging.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/operations-manager/automations")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<Automation> GetAutomationsAllAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<Automation>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one automation.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="id">The id of the automation.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/operations-manager/automations/{id}")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<Automation> GetAutomationAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Makes an automation without triggers.</summary>
    /// <remarks>2023.2 and later. <see cref="ITriggersApi.CreateTriggerAsync"/> adds them.</remarks>
    /// <param name="automation">The automation.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/operations-manager/automations")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<Automation> CreateAutomationAsync([Body] NewAutomation automation, CancellationToken cancellationToken = default);

    /// <summary>Changes the members of an automation that are given; members that are null stay as they are.</summary>
    /// <remarks>2023.2 and later. The whole automation, as it was read, may be sent too.</remarks>
    /// <param name="id">The id of the automation.</param>
    /// <param name="automation">The members to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Patch("/operations-manager/automations/{id}")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<Automation> UpdateAutomationAsync(string id, [Body] Automation automation, CancellationToken cancellationToken = default);

    /// <summary>Deletes an automation.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="id">The id of the automation.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/operations-manager/automations/{id}")]
    Task DeleteAutomationAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Copies an automation with its triggers.</summary>
    /// <remarks>2023.2 and later. The report tells what the server changed in the copy.</remarks>
    /// <param name="copy">The automation, and a name for the copy.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/operations-manager/automations/clone")]
    Task<AutomationCopyReport> CloneAutomationAsync([Body] AutomationCopy copy, CancellationToken cancellationToken = default);

    /// <summary>Gets an automation with its triggers, for another server.</summary>
    /// <remarks>2023.2 and later. Groups come as objects, because ids differ between servers.</remarks>
    /// <param name="id">The id of the automation.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/operations-manager/automations/{id}/export")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<AutomationExport> ExportAutomationAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Takes automations from another server.</summary>
    /// <remarks>2023.2 and later. Look at <see cref="ImportedAutomation.Success"/> of each.</remarks>
    /// <param name="automations">The automations as they were exported.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/operations-manager/automations")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<IReadOnlyList<ImportedAutomation>> ImportAutomationsAsync([Body] AutomationImport automations, CancellationToken cancellationToken = default);
}

using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The automations of the operations manager. An automation is started by one of its triggers, or its workflow by <see cref="IJobsApi.StartJobAsync"/>.</summary>
[Trace]
[JsonContext(typeof(OperationsManagerJson))]
public interface IAutomationsApi
{
    /// <summary>Gets one page of the automations.</summary>
    /// <remarks>
    /// 2023.2 and later. Pages by <see cref="AutomationQuery.Skip"/> and <see cref="AutomationQuery.Limit"/> up to
    /// <see cref="PageMetadata.Total"/>; advance by the items received. Filters in brackets, as jobs have them, are refused.
    /// </remarks>
    /// <param name="query">Page, filter and order; null takes the server's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/operations-manager/automations")]
    Task<DataPage<Automation>> GetAutomationsAsync([Query] AutomationQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one automation.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="id">The id of the automation.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/operations-manager/automations/{id}")]
    Task<DataEnvelope<Automation>> GetAutomationAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Makes an automation without triggers.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="automation">The automation.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/operations-manager/automations")]
    Task<DataEnvelope<Automation>> CreateAutomationAsync([Body] NewAutomation automation, CancellationToken cancellationToken = default);

    /// <summary>Changes the members of an automation that are given; members that are null stay as they are.</summary>
    /// <remarks>2023.2 and later. The whole automation, as it was read, may be sent too.</remarks>
    /// <param name="id">The id of the automation.</param>
    /// <param name="automation">The members to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Patch("/operations-manager/automations/{id}")]
    Task<DataEnvelope<Automation>> UpdateAutomationAsync(string id, [Body] Automation automation, CancellationToken cancellationToken = default);

    /// <summary>Deletes an automation.</summary>
    /// <remarks>2023.2 and later. The answer's data is null.</remarks>
    /// <param name="id">The id of the automation.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/operations-manager/automations/{id}")]
    Task<DataEnvelope<JsonElement>> DeleteAutomationAsync(string id, CancellationToken cancellationToken = default);
}

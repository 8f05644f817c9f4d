using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The automation catalog, which the automations of the operations manager have taken the place of.</summary>
[Trace]
[JsonContext(typeof(AutomationCatalogJson))]
public interface IAutomationCatalogApi
{
    /// <summary>Gets the automations of the catalog.</summary>
    /// <remarks>Deprecated in 2023.2. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/automation_catalog/automations")]
    [Obsolete("Deprecated in 2023.2. Use IAutomationsApi.GetAutomationsAsync.")]
    Task<JsonElement> GetCatalogAutomationsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one automation of the catalog.</summary>
    /// <remarks>Deprecated in 2023.2. No source tells what the answer holds.</remarks>
    /// <param name="id">The id of the automation.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/automation_catalog/automations/{id}")]
    [Obsolete("Deprecated in 2023.2. Use IAutomationsApi.GetAutomationAsync.")]
    Task<JsonElement> GetCatalogAutomationByIdAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Deletes the automations of the catalog.</summary>
    /// <remarks>Deprecated in 2023.2. No source tells what the answer holds. No source tells of a choice: it may delete all.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/automation_catalog/automations")]
    [Obsolete("Deprecated in 2023.2. Use IAutomationsApi.DeleteAutomationAsync.")]
    Task<JsonElement> DeleteCatalogAutomationsAsync(CancellationToken cancellationToken = default);

    /// <summary>Turns old scheduled jobs into automations.</summary>
    /// <remarks>Deprecated in 2023.2. No source tells what the answer holds.</remarks>
    /// <param name="body">What to migrate. No source tells its form.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/automation_catalog/automations/migration")]
    [Obsolete("Deprecated in 2023.2; no successor is known.")]
    Task<JsonElement> MigrateAgendaJobsAsync([Body] JsonElement body, CancellationToken cancellationToken = default);
}

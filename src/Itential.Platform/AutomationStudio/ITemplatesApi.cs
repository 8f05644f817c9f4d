using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The TextFSM and Jinja2 templates of the automation studio.</summary>
[Trace]
[JsonContext(typeof(AutomationStudioJson))]
public interface ITemplatesApi
{
    /// <summary>Gets one page of the templates.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="query">Conditions, order and fields; null takes the server's defaults.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/automation-studio/templates")]
    Task<ItemPage<StudioTemplate>> GetTemplatesAsync([QueryConverter(typeof(QueryPairs))] ListQuery<StudioTemplate>? query = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all templates, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetTemplatesAsync"/>. Sort by <see cref="StudioTemplateFields.Id"/> for stable paging.</remarks>
    /// <param name="query">Conditions, order and fields; null takes the server's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/automation-studio/templates")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<StudioTemplate> GetTemplatesAllAsync([QueryConverter(typeof(QueryPairs))] ListQuery<StudioTemplate>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one template.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="id">The id of the template.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/automation-studio/templates/{id}")]
    Task<StudioTemplate> GetTemplateAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Makes a template.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="template">The template.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/automation-studio/templates")]
    [Envelope(typeof(CreatedItem<>))]
    Task<StudioTemplate> CreateTemplateAsync([Body] NewStudioTemplate template, CancellationToken cancellationToken = default);

    /// <summary>Stores a template in the place of what was stored.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="id">The id of the template.</param>
    /// <param name="template">The template, whole.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/automation-studio/templates/{id}")]
    [Envelope(typeof(UpdatedItem<>))]
    Task<StudioTemplate> UpdateTemplateAsync(string id, [Body] StudioTemplateUpdate template, CancellationToken cancellationToken = default);

    /// <summary>Deletes a template.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="id">The id of the template.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/automation-studio/templates/{id}")]
    Task<JsonElement> DeleteTemplateAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Gets a template for another server.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="id">The id of the template.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/automation-studio/templates/{id}/export")]
    Task<StudioTemplate> ExportTemplateAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Takes templates from another server.</summary>
    /// <remarks>2023.2 and later. Look at the success of each.</remarks>
    /// <param name="templates">The templates as they were exported.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/automation-studio/templates/import")]
    Task<ImportReport<StudioTemplate>> ImportTemplatesAsync([Body] StudioTemplateImport templates, CancellationToken cancellationToken = default);
}

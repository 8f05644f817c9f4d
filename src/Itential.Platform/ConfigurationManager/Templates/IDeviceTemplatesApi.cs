using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The templates that configurations of devices are made from.</summary>
[Trace]
[JsonContext(typeof(DeviceTemplatesJson))]
public interface IDeviceTemplatesApi
{
    /// <summary>Gets one page of the templates.</summary>
    /// <remarks>
    /// 2023.2 and later. Pages by <see cref="DeviceTemplateSearchOptions.Start"/> up to <see cref="ConfigurationList{T}.Total"/>; advance by the
    /// items received.
    /// </remarks>
    /// <param name="search">Name, order and page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/templates/search")]
    Task<ConfigurationList<DeviceTemplate>> GetDeviceTemplatesAsync([Body] DeviceTemplateSearch search, CancellationToken cancellationToken = default);

    /// <summary>Gets all templates that fit a search, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetDeviceTemplatesAsync"/>. Sort by the name for stable paging.</remarks>
    /// <param name="search">Name, order, the size of a page and where to begin.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/templates/search")]
    [Paged(PagingStyle.BodyStartLimit)]
    IAsyncEnumerable<DeviceTemplate> GetDeviceTemplatesAllAsync([Body] DeviceTemplateSearch search, CancellationToken cancellationToken = default);

    /// <summary>Makes a template.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="template">The template.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/templates")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<DeviceTemplate> CreateDeviceTemplateAsync([Body] NewDeviceTemplate template, CancellationToken cancellationToken = default);

    /// <summary>Changes a template.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="update">The template, and the members to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/configuration_manager/templates")]
    Task<DeviceTemplateUpdateReply> UpdateDeviceTemplateAsync([Body] DeviceTemplateUpdate update, CancellationToken cancellationToken = default);

    /// <summary>Deletes templates.</summary>
    /// <remarks>2023.2 and later. A DELETE request with a body. The one client that is known to delete templates sends the ids in the query.</remarks>
    /// <param name="templates">The ids of the templates.</param>
    /// <param name="templateIds">The same ids in the query, as one client sends them instead; null sends the body alone.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/configuration_manager/templates")]
    Task<ConfigurationDeletion> DeleteDeviceTemplatesAsync([Body] DeviceTemplateSelection templates, [Query(CollectionFormat.Multi)] IReadOnlyList<string>? templateIds = null, CancellationToken cancellationToken = default);

    /// <summary>Applies a template to a device.</summary>
    /// <remarks>2023.2 and later. Each call applies it again.</remarks>
    /// <param name="run">The template and the device.</param>
    /// <param name="cancellationToken">Ends the call, not what the device does.</param>
    [Post("/configuration_manager/templates/apply")]
    Task<DeviceTemplateRunResult> ApplyDeviceTemplateAsync([Body] DeviceTemplateRun run, CancellationToken cancellationToken = default);

    /// <summary>Imports templates.</summary>
    /// <remarks>2023.2 and later. No source tells what it takes and what it answers.</remarks>
    /// <param name="body">What to import.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/import/templates")]
    Task<JsonElement> ImportDeviceTemplatesAsync([Body] JsonElement body, CancellationToken cancellationToken = default);
}

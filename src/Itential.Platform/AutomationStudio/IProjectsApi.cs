using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The projects of the automation studio.</summary>
[Trace]
[JsonContext(typeof(AutomationStudioJson))]
public interface IProjectsApi
{
    /// <summary>Gets one page of the projects that the account may see.</summary>
    /// <remarks>2023.2 and later. Only <see cref="GetProjectAsync"/> tells the names of the members.</remarks>
    /// <param name="query">Conditions, order and fields; null takes the server's defaults.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/automation-studio/projects")]
    Task<DataPage<Project>> GetProjectsAsync([QueryConverter(typeof(QueryPairs))] ListQuery<Project>? query = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all projects that the account may see, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetProjectsAsync"/>. Sort by <see cref="ProjectFields.Id"/> for stable paging.</remarks>
    /// <param name="query">Conditions, order and fields; null takes the server's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/automation-studio/projects")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<Project> GetProjectsAllAsync([QueryConverter(typeof(QueryPairs))] ListQuery<Project>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one project.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/automation-studio/projects/{projectId}")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<Project> GetProjectAsync(string projectId, CancellationToken cancellationToken = default);

    /// <summary>Makes a project.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="project">The project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/automation-studio/projects")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<Project> CreateProjectAsync([Body] NewProject project, CancellationToken cancellationToken = default);

    /// <summary>Changes the members of a project that are given.</summary>
    /// <remarks>2023.2 and later. Members are replaced as a whole.</remarks>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="change">The members to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Patch("/automation-studio/projects/{projectId}")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<Project> UpdateProjectAsync(string projectId, [Body] ProjectChange change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a project with its assets.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="id">The id of the project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/automation-studio/projects/{id}")]
    Task DeleteProjectAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Gets a project with its assets, for another server.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="id">The id of the project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/automation-studio/projects/{id}/export")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<ProjectExport> ExportProjectAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Takes a project from another server.</summary>
    /// <remarks>
    /// 2023.2 and later; the settings beside the project since 6. Look at <see cref="ProjectImportMetadata.FailedComponents"/>: the call
    /// succeeds although some assets could not be taken.
    /// </remarks>
    /// <param name="project">The project, and how to take it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/automation-studio/projects/import")]
    Task<ProjectImportReport> ImportProjectAsync([Body] ProjectImport project, CancellationToken cancellationToken = default);

    /// <summary>Puts assets into a project.</summary>
    /// <remarks>2023.2 and later. Their names then begin with <c>@{projectId}: </c>.</remarks>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="addition">The assets.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/automation-studio/projects/{projectId}/components/add")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<Project> AddComponentsToProjectAsync(string projectId, [Body] ProjectComponentAddition addition, CancellationToken cancellationToken = default);

    /// <summary>Takes an asset out of a project.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="componentId">The component.</param>
    /// <param name="mode">What becomes of the asset. No source tells the values.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/automation-studio/projects/{projectId}/components/{componentId}")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<JsonElement> RemoveComponentFromProjectAsync(string projectId, string componentId, string? mode = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the picture of a project.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/automation-studio/projects/{projectId}/thumbnail")]
    Task<JsonElement> GetProjectThumbnailAsync(string projectId, CancellationToken cancellationToken = default);

    /// <summary>Sets the picture of a project.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="body">The picture. No source tells its form.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/automation-studio/projects/{projectId}/thumbnail")]
    Task<JsonElement> UploadProjectThumbnailAsync(string projectId, [Body] JsonElement body, CancellationToken cancellationToken = default);
}

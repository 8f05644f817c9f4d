using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The projects that hold agents.</summary>
[Trace]
[JsonContext(typeof(AgentProjectServiceJson))]
public interface IAgentProjectsApi
{
    /// <summary>Gets one page of the projects.</summary>
    /// <remarks>6.4 and later. Advance by the items received: the server caps a page at 100.</remarks>
    /// <param name="query">The order; the server knows no conditions here. Null takes the server's own.</param>
    /// <param name="search">The text to search for.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/agent-project-service/projects")]
    Task<DataItems<AgentProject>> GetAgentProjectsAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<AgentProject>? query = null, string? search = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all projects, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetAgentProjectsAsync"/>.</remarks>
    /// <param name="query">The order; the server knows no conditions here. Null takes the server's own.</param>
    /// <param name="search">The text to search for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/agent-project-service/projects")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<AgentProject> GetAgentProjectsAllAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<AgentProject>? query = null, string? search = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one project.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/agent-project-service/projects/{projectId}")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<AgentProject> GetAgentProjectAsync(string projectId, CancellationToken cancellationToken = default);

    /// <summary>Makes a project.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="project">The project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/agent-project-service/projects")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<AgentProject> CreateAgentProjectAsync([Body] NewAgentProject project, CancellationToken cancellationToken = default);

    /// <summary>Changes the members of a project that are given.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="project">The members to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Patch("/agent-project-service/projects/{projectId}")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<AgentProject> UpdateAgentProjectAsync(string projectId, [Body] AgentProjectUpdate project, CancellationToken cancellationToken = default);

    /// <summary>Deletes a project.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/agent-project-service/projects/{projectId}")]
    Task DeleteAgentProjectAsync(string projectId, CancellationToken cancellationToken = default);

    /// <summary>Exports a project with its agents.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/agent-project-service/project-bundles/{projectId}/export")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<AgentProjectBundle> ExportAgentProjectAsync(string projectId, CancellationToken cancellationToken = default);

    /// <summary>Imports a project.</summary>
    /// <remarks>6.4 and later. The answer may be the bundle: its agents are then among the unknown members.</remarks>
    /// <param name="project">The exported project, and how it is taken over.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/agent-project-service/project-bundles/import")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<AgentProject> ImportAgentProjectAsync([Body] AgentProjectImport project, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the projects, as an administrator.</summary>
    /// <remarks>6.4 and later. Advance by the items received: the server caps a page at 100.</remarks>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/agent-project-service/admin/projects")]
    Task<DataItems<AgentProject>> AdminGetAgentProjectsAsync(int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all projects, as an administrator, page by page as they are needed.</summary>
    /// <remarks>As <see cref="AdminGetAgentProjectsAsync"/>.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/agent-project-service/admin/projects")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<AgentProject> AdminGetAgentProjectsAllAsync(CancellationToken cancellationToken = default);

    /// <summary>Changes the members of a project that are given, as an administrator.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="project">The members to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Patch("/agent-project-service/admin/projects/{projectId}")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<AgentProject> AdminUpdateAgentProjectAsync(string projectId, [Body] AgentProjectUpdate project, CancellationToken cancellationToken = default);

    /// <summary>Deletes a project, as an administrator.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/agent-project-service/admin/projects/{projectId}")]
    Task AdminDeleteAgentProjectAsync(string projectId, CancellationToken cancellationToken = default);
}

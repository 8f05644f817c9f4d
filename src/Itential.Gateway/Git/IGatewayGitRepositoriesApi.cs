using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The Git repositories that the gateway has copies of.</summary>
[Trace]
[JsonContext(typeof(GatewayGitJson))]
public interface IGatewayGitRepositoriesApi
{
    /// <summary>Gets the Git repositories.</summary>
    /// <remarks>Gateway 4; one client alone calls it. No source tells what a repository holds, nor whether the list pages.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/git/repositories")]
    Task<GatewayGitList> GetGitRepositoriesAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets all Git repositories, page by page where the gateway pages them.</summary>
    /// <remarks>
    /// Gateway 4. As <see cref="GetGitRepositoriesAsync"/>; a bare list is taken as the whole. Asks for no number of items, since no source
    /// tells that it can be asked for.
    /// </remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/git/repositories")]
    [Paged(PagingStyle.OffsetLimit)]
    IAsyncEnumerable<JsonElement> GetGitRepositoriesAllAsync(CancellationToken cancellationToken = default);

    /// <summary>Creates a repository.</summary>
    /// <remarks>Gateway 4; one client alone calls it. No source tells what the answer holds.</remarks>
    /// <param name="repository">The repository; no source tells its members.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/git/repositories")]
    Task<JsonElement> CreateGitRepositoryAsync([Body] JsonObject repository, CancellationToken cancellationToken = default);

    /// <summary>Gets one repository.</summary>
    /// <remarks>Gateway 4; one client alone calls it. No source tells what it holds.</remarks>
    /// <param name="repositoryId">The id of the repository.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/git/repositories/{repositoryId}")]
    Task<JsonElement> GetGitRepositoryAsync(string repositoryId, CancellationToken cancellationToken = default);

    /// <summary>Changes a repository.</summary>
    /// <remarks>Gateway 4; one client alone calls it. No source tells what the answer holds.</remarks>
    /// <param name="repositoryId">The id of the repository.</param>
    /// <param name="repository">The repository; no source tells its members.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/git/repositories/{repositoryId}")]
    Task<JsonElement> UpdateGitRepositoryAsync(string repositoryId, [Body] JsonObject repository, CancellationToken cancellationToken = default);

    /// <summary>Deletes a repository.</summary>
    /// <remarks>Gateway 4; one client alone calls it. No source tells what the answer holds.</remarks>
    /// <param name="repositoryId">The id of the repository.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/git/repositories/{repositoryId}")]
    Task<JsonElement> DeleteGitRepositoryAsync(string repositoryId, CancellationToken cancellationToken = default);

    /// <summary>Pulls the newest state of a repository to the gateway.</summary>
    /// <remarks>Gateway 4; one client alone calls it. No source tells what the answer holds.</remarks>
    /// <param name="repositoryId">The id of the repository.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/git/repositories/{repositoryId}/pull")]
    Task<JsonElement> PullGitRepositoryAsync(string repositoryId, CancellationToken cancellationToken = default);

    /// <summary>Resets the gateway's copy of a repository.</summary>
    /// <remarks>Gateway 4; one client alone calls it. No source tells what the answer holds.</remarks>
    /// <param name="repositoryId">The id of the repository.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/git/repositories/{repositoryId}/reset")]
    Task<JsonElement> ResetGitRepositoryAsync(string repositoryId, CancellationToken cancellationToken = default);

    /// <summary>Gets the state of the gateway's copy of a repository.</summary>
    /// <remarks>Gateway 4; one client alone calls it. No source tells what the answer holds.</remarks>
    /// <param name="repositoryId">The id of the repository.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/git/repositories/{repositoryId}/status")]
    Task<JsonElement> GetGitRepositoryStatusAsync(string repositoryId, CancellationToken cancellationToken = default);
}

using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The repositories that prebuilts are found in, and how the platform reaches them.</summary>
[Trace]
[JsonContext(typeof(PrebuiltsRepositoryJson))]
public interface IPrebuiltsRepositoryApi
{
    /// <summary>Gets the prebuilts in the repositories.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/prebuilts-repository")]
    Task<JsonElement> GetRepositoryPrebuiltsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the configurations of the repositories.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds; it may hold secrets.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/prebuilts-repository/configs")]
    Task<JsonElement> GetRepositoryConfigsAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes the configuration of a repository.</summary>
    /// <remarks>2023.2 and later. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The configuration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/prebuilts-repository/configs")]
    Task<JsonElement> CreateRepositoryConfigAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Changes the configuration of a repository.</summary>
    /// <remarks>2023.2 and later. No source tells what the body and the answer hold.</remarks>
    /// <param name="name">The name of the configuration.</param>
    /// <param name="body">The change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Patch("/prebuilts-repository/configs/{name}")]
    Task<JsonElement> UpdateRepositoryConfigAsync(string name, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Deletes the configuration of a repository.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the configuration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/prebuilts-repository/configs/{name}")]
    Task<JsonElement> DeleteRepositoryConfigAsync(string name, CancellationToken cancellationToken = default);
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The keys that the gateway uses for Git.</summary>
[Trace]
[JsonContext(typeof(GatewayGitJson))]
public interface IGatewayGitKeysApi
{
    /// <summary>Gets the Git keys.</summary>
    /// <remarks>Gateway 4; one client alone calls it. No source tells what a key holds, nor whether the list pages.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/git/keys")]
    Task<GatewayGitList> GetGitKeysAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets all Git keys, page by page where the gateway pages them.</summary>
    /// <remarks>
    /// Gateway 4. As <see cref="GetGitKeysAsync"/>; a bare list is taken as the whole. Asks for no number of items, since no source tells
    /// that it can be asked for.
    /// </remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/git/keys")]
    [Paged(PagingStyle.OffsetLimit)]
    IAsyncEnumerable<JsonElement> GetGitKeysAllAsync(CancellationToken cancellationToken = default);

    /// <summary>Creates a key.</summary>
    /// <remarks>Gateway 4; one client alone calls it. No source tells what the answer holds.</remarks>
    /// <param name="key">The key; no source tells its members.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/git/keys")]
    Task<JsonElement> CreateGitKeyAsync([Body] JsonObject key, CancellationToken cancellationToken = default);

    /// <summary>Gets one key.</summary>
    /// <remarks>Gateway 4; one client alone calls it. No source tells what it holds.</remarks>
    /// <param name="keyId">The id of the key.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/git/keys/{keyId}")]
    Task<JsonElement> GetGitKeyAsync(string keyId, CancellationToken cancellationToken = default);

    /// <summary>Changes a key.</summary>
    /// <remarks>Gateway 4; one client alone calls it. No source tells what the answer holds.</remarks>
    /// <param name="keyId">The id of the key.</param>
    /// <param name="key">The key; no source tells its members.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/git/keys/{keyId}")]
    Task<JsonElement> UpdateGitKeyAsync(string keyId, [Body] JsonObject key, CancellationToken cancellationToken = default);

    /// <summary>Deletes a key.</summary>
    /// <remarks>Gateway 4; one client alone calls it. No source tells what the answer holds.</remarks>
    /// <param name="keyId">The id of the key.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/git/keys/{keyId}")]
    Task<JsonElement> DeleteGitKeyAsync(string keyId, CancellationToken cancellationToken = default);

    /// <summary>Uploads a key.</summary>
    /// <remarks>
    /// Gateway 4; one client alone calls it. It sends JSON; the gateway may want a file instead. No source tells what the answer holds.
    /// </remarks>
    /// <param name="key">The key; no source tells its members.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Post("/git/keys/upload")]
    Task<JsonElement> UploadGitKeyAsync([Body] JsonObject key, CancellationToken cancellationToken = default);
}

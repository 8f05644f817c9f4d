using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The links to other sites in the user interface.</summary>
[Trace]
[JsonContext(typeof(ExternalLinksJson))]
public interface IExternalLinksApi
{
    /// <summary>Gets the links.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/external-links")]
    Task<JsonElement> GetLinksAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one link.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="linkId">The id of the link.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/external-links/{linkId}")]
    Task<JsonElement> GetLinkAsync(string linkId, CancellationToken cancellationToken = default);

    /// <summary>Makes a link.</summary>
    /// <remarks>2023.2 and later. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The link.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/external-links")]
    Task<JsonElement> CreateLinkAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Changes a link.</summary>
    /// <remarks>2023.2 and later. No source tells what the body and the answer hold.</remarks>
    /// <param name="linkId">The id of the link.</param>
    /// <param name="body">The change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Patch("/external-links/{linkId}")]
    Task<JsonElement> UpdateLinkAsync(string linkId, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Deletes a link.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="linkId">The id of the link.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/external-links/{linkId}")]
    Task<JsonElement> DeleteLinkAsync(string linkId, CancellationToken cancellationToken = default);
}

using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The prebuilts: packages of workflows and what belongs to them, installed as one.</summary>
[Trace]
[JsonContext(typeof(PrebuiltsJson))]
public interface IPrebuiltsApi
{
    /// <summary>Gets one page of the prebuilts.</summary>
    /// <remarks>2023.2 and later. A page may be shorter than its limit; advance by the items received.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/prebuilts")]
    Task<ResultList<Prebuilt>> GetPrebuiltsAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<Prebuilt>? query = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all prebuilts, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetPrebuiltsAsync"/>.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/prebuilts")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<Prebuilt> GetPrebuiltsAllAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<Prebuilt>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one prebuilt.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="id">The id of the prebuilt.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/prebuilts/{id}")]
    Task<Prebuilt> GetPrebuiltAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Installs a prebuilt from its package.</summary>
    /// <remarks>2023.2 and later. <see cref="ValidatePrebuiltAsync"/> checks a package first.</remarks>
    /// <param name="prebuilt">The package, and whether it may overwrite what is installed.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/prebuilts/import")]
    [Envelope(typeof(ServiceReply<>))]
    Task<Prebuilt> ImportPrebuiltAsync([Body] PrebuiltImport prebuilt, CancellationToken cancellationToken = default);

    /// <summary>Checks whether a package can be installed.</summary>
    /// <remarks>2023.2 and later. The form of the body is likely, not certain. No source tells what the answer holds.</remarks>
    /// <param name="prebuilt">The package.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/prebuilts/import/validation")]
    Task<JsonElement> ValidatePrebuiltAsync([Body] PrebuiltImport prebuilt, CancellationToken cancellationToken = default);

    /// <summary>Changes a prebuilt.</summary>
    /// <remarks>2023.2 and later. No source tells what the body and the answer hold.</remarks>
    /// <param name="id">The id of the prebuilt.</param>
    /// <param name="body">The change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/prebuilts/{id}")]
    Task<JsonElement> UpdatePrebuiltAsync(string id, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Removes a prebuilt.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="id">The id of the prebuilt.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/prebuilts/{id}")]
    Task<JsonElement> RemovePrebuiltAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Gets a prebuilt as a package that can be installed elsewhere.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="id">The id of the prebuilt.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/prebuilts/{id}/export")]
    Task<PrebuiltPackage> ExportPrebuiltAsync(string id, CancellationToken cancellationToken = default);
}

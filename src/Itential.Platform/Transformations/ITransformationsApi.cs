using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The transformations (JST), which turn incoming data into outgoing data.</summary>
[Trace]
[JsonContext(typeof(TransformationsJson))]
public interface ITransformationsApi
{
    /// <summary>Gets one page of the transformations.</summary>
    /// <remarks>
    /// 2023.2 and later. Pages by <c>skip</c> and <c>limit</c> up to <see cref="ResultList{T}.Total"/>; advance by the items received. The server
    /// may ignore a filter that it does not know and then answers the whole list.
    /// </remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/transformations")]
    Task<ResultList<Transformation>> SearchTransformationsAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<Transformation>? query = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all transformations, page by page as they are needed.</summary>
    /// <remarks>As <see cref="SearchTransformationsAsync"/>. Sort by <see cref="TransformationFields.Id"/> for stable pages.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/transformations")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<Transformation> SearchTransformationsAllAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<Transformation>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one transformation, or null where there is none.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="id">The id of the transformation.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/transformations/{id}")]
    [Envelope(typeof(BareUnlessError))]
    Task<Transformation?> GetTransformationAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Makes a transformation.</summary>
    /// <remarks>2023.2 and later. The server may answer an error, such as a name that is taken, with a good status; it is thrown.</remarks>
    /// <param name="transformation">The transformation.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/transformations")]
    [Envelope(typeof(BareUnlessError))]
    Task<Transformation> CreateTransformationAsync([Body] Transformation transformation, CancellationToken cancellationToken = default);

    /// <summary>Replaces a transformation.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="id">The id of the transformation.</param>
    /// <param name="transformation">The transformation.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/transformations/{id}")]
    [Envelope(typeof(BareUnlessError))]
    Task<Transformation> UpdateTransformationAsync(string id, [Body] Transformation transformation, CancellationToken cancellationToken = default);

    /// <summary>Deletes a transformation.</summary>
    /// <remarks>2023.2 and later. Answers nothing.</remarks>
    /// <param name="id">The id of the transformation.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/transformations/{id}")]
    Task DeleteTransformationAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Imports a transformation.</summary>
    /// <remarks>2023.2 and later. Where the name is taken the new one ends with <c> (1)</c>.</remarks>
    /// <param name="transformation">The transformation, as <see cref="GetTransformationAsync"/> gives it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/transformations/import")]
    [Envelope(typeof(BareUnlessError))]
    Task<Transformation> ImportTransformationAsync([Body] Transformation transformation, CancellationToken cancellationToken = default);

    /// <summary>Runs a transformation and answers the outgoing values by name.</summary>
    /// <remarks>2023.2 and later. An outgoing value may be named <c>error</c>, so nothing in the answer is taken for a failure.</remarks>
    /// <param name="id">The id of the transformation.</param>
    /// <param name="run">What it runs with.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/transformations/{id}")]
    Task<JsonElement> RunTransformationAsync(string id, [Body] TransformationRun run, CancellationToken cancellationToken = default);
}

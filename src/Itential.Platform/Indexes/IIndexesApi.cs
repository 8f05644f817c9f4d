using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The indexes of the platform's database.</summary>
[Trace]
[JsonContext(typeof(IndexesJson))]
public interface IIndexesApi
{
    /// <summary>Gets the indexes of all collections, by collection.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/indexes")]
    Task<IReadOnlyDictionary<string, CollectionIndexes>> GetIndexesAsync(CancellationToken cancellationToken = default);

    /// <summary>Checks the indexes of several collections.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="collections">The collections, as one text. No source tells how several are separated.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/indexes/status")]
    Task<JsonElement> CheckMultipleIndexesAsync(string? collections = null, CancellationToken cancellationToken = default);

    /// <summary>Checks the indexes of one collection.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="collection">The name of the collection.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/indexes/{collection}/status")]
    Task<JsonElement> CheckIndexesAsync(string collection, CancellationToken cancellationToken = default);

    /// <summary>Makes the indexes of a collection.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds; <see cref="CheckIndexesAsync"/> tells how they are.</remarks>
    /// <param name="collection">The name of the collection.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/indexes/{collection}")]
    Task<JsonElement> CreateIndexesAsync(string collection, CancellationToken cancellationToken = default);
}

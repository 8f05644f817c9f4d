using System.Text.Json.Nodes;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>Every route, with documents as they are. Nothing is typed, so nothing is lost.</summary>
[JsonContext(typeof(DocumentsJson))]
internal interface IDocumentsApi
{
    [Get("/{**path}")]
    Task<JsonNode?> GetAsync([Encoded] string path, [Query] IReadOnlyDictionary<string, string>? query = null, CancellationToken cancellationToken = default);

    [Post("/{**path}")]
    Task<JsonNode?> PostAsync([Encoded] string path, [Body] JsonNode body, CancellationToken cancellationToken = default);

    [Put("/{**path}")]
    Task<JsonNode?> PutAsync([Encoded] string path, [Body] JsonNode body, CancellationToken cancellationToken = default);

    [Patch("/{**path}")]
    Task<JsonNode?> PatchAsync([Encoded] string path, [Body] JsonNode body, CancellationToken cancellationToken = default);

    [Delete("/{**path}")]
    Task<JsonNode?> DeleteAsync([Encoded] string path, CancellationToken cancellationToken = default);
}

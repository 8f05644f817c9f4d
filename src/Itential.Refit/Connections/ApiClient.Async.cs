using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Itential.Refit.Connections;

/// <content>Raw verbs, asynchronous.</content>
public abstract partial class ApiClient
{
    /// <inheritdoc/>
    public Task<ApiResponse> GetAsync(string path, QueryParameters? query = null, JsonNode? body = null, CancellationToken cancellationToken = default) =>
        _verbs.SendAsync(HttpMethod.Get, path, query, body, cancellationToken);

    /// <inheritdoc/>
    public Task<ApiResponse> GetAsync<T>(string path, QueryParameters? query, T body, JsonTypeInfo<T> bodyType, CancellationToken cancellationToken = default) =>
        _verbs.SendAsync(HttpMethod.Get, path, query, body, bodyType, cancellationToken);

    /// <inheritdoc/>
    public Task<ApiResponse> PostAsync(string path, QueryParameters? query = null, JsonNode? body = null, CancellationToken cancellationToken = default) =>
        _verbs.SendAsync(HttpMethod.Post, path, query, body, cancellationToken);

    /// <inheritdoc/>
    public Task<ApiResponse> PostAsync<T>(string path, QueryParameters? query, T body, JsonTypeInfo<T> bodyType, CancellationToken cancellationToken = default) =>
        _verbs.SendAsync(HttpMethod.Post, path, query, body, bodyType, cancellationToken);

    /// <inheritdoc/>
    public Task<ApiResponse> PutAsync(string path, QueryParameters? query = null, JsonNode? body = null, CancellationToken cancellationToken = default) =>
        _verbs.SendAsync(HttpMethod.Put, path, query, body, cancellationToken);

    /// <inheritdoc/>
    public Task<ApiResponse> PutAsync<T>(string path, QueryParameters? query, T body, JsonTypeInfo<T> bodyType, CancellationToken cancellationToken = default) =>
        _verbs.SendAsync(HttpMethod.Put, path, query, body, bodyType, cancellationToken);

    /// <inheritdoc/>
    public Task<ApiResponse> PatchAsync(string path, QueryParameters? query = null, JsonNode? body = null, CancellationToken cancellationToken = default) =>
        _verbs.SendAsync(HttpMethod.Patch, path, query, body, cancellationToken);

    /// <inheritdoc/>
    public Task<ApiResponse> PatchAsync<T>(string path, QueryParameters? query, T body, JsonTypeInfo<T> bodyType, CancellationToken cancellationToken = default) =>
        _verbs.SendAsync(HttpMethod.Patch, path, query, body, bodyType, cancellationToken);

    /// <inheritdoc/>
    public Task<ApiResponse> DeleteAsync(string path, QueryParameters? query = null, JsonNode? body = null, CancellationToken cancellationToken = default) =>
        _verbs.SendAsync(HttpMethod.Delete, path, query, body, cancellationToken);

    /// <inheritdoc/>
    public Task<ApiResponse> DeleteAsync<T>(string path, QueryParameters? query, T body, JsonTypeInfo<T> bodyType, CancellationToken cancellationToken = default) =>
        _verbs.SendAsync(HttpMethod.Delete, path, query, body, bodyType, cancellationToken);
}

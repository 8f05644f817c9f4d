using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Itential.Refit.Connections;

/// <content>Raw verbs on the calling thread.</content>
public abstract partial class ApiClient
{
    /// <inheritdoc/>
    public ApiResponse Get(string path, QueryParameters? query = null, JsonNode? body = null, CancellationToken cancellationToken = default) =>
        _verbs.Send(HttpMethod.Get, path, query, body, cancellationToken);

    /// <inheritdoc/>
    public ApiResponse Get<T>(string path, QueryParameters? query, T body, JsonTypeInfo<T> bodyType, CancellationToken cancellationToken = default) =>
        _verbs.Send(HttpMethod.Get, path, query, body, bodyType, cancellationToken);

    /// <inheritdoc/>
    public ApiResponse Post(string path, QueryParameters? query = null, JsonNode? body = null, CancellationToken cancellationToken = default) =>
        _verbs.Send(HttpMethod.Post, path, query, body, cancellationToken);

    /// <inheritdoc/>
    public ApiResponse Post<T>(string path, QueryParameters? query, T body, JsonTypeInfo<T> bodyType, CancellationToken cancellationToken = default) =>
        _verbs.Send(HttpMethod.Post, path, query, body, bodyType, cancellationToken);

    /// <inheritdoc/>
    public ApiResponse Put(string path, QueryParameters? query = null, JsonNode? body = null, CancellationToken cancellationToken = default) =>
        _verbs.Send(HttpMethod.Put, path, query, body, cancellationToken);

    /// <inheritdoc/>
    public ApiResponse Put<T>(string path, QueryParameters? query, T body, JsonTypeInfo<T> bodyType, CancellationToken cancellationToken = default) =>
        _verbs.Send(HttpMethod.Put, path, query, body, bodyType, cancellationToken);

    /// <inheritdoc/>
    public ApiResponse Patch(string path, QueryParameters? query = null, JsonNode? body = null, CancellationToken cancellationToken = default) =>
        _verbs.Send(HttpMethod.Patch, path, query, body, cancellationToken);

    /// <inheritdoc/>
    public ApiResponse Patch<T>(string path, QueryParameters? query, T body, JsonTypeInfo<T> bodyType, CancellationToken cancellationToken = default) =>
        _verbs.Send(HttpMethod.Patch, path, query, body, bodyType, cancellationToken);

    /// <inheritdoc/>
    public ApiResponse Delete(string path, QueryParameters? query = null, JsonNode? body = null, CancellationToken cancellationToken = default) =>
        _verbs.Send(HttpMethod.Delete, path, query, body, cancellationToken);

    /// <inheritdoc/>
    public ApiResponse Delete<T>(string path, QueryParameters? query, T body, JsonTypeInfo<T> bodyType, CancellationToken cancellationToken = default) =>
        _verbs.Send(HttpMethod.Delete, path, query, body, bodyType, cancellationToken);
}

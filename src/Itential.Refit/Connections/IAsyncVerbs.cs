using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Itential.Refit.Connections;

/// <summary>Calls that no interface declares. <see cref="IApiClient"/> tells what their arguments may hold and what they throw.</summary>
public interface IAsyncVerbs
{
    /// <summary>Sends a GET request. A body is unusual here; some routes want one.</summary>
    /// <param name="path">The path relative to the base address.</param>
    /// <param name="query">The query; null for none beyond the path's.</param>
    /// <param name="body">The JSON body; null for none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<ApiResponse> GetAsync(string path, QueryParameters? query = null, JsonNode? body = null, CancellationToken cancellationToken = default);

    /// <summary>Sends a GET request with a typed body.</summary>
    /// <typeparam name="T">The body's type.</typeparam>
    /// <param name="path">The path relative to the base address.</param>
    /// <param name="query">The query; null for none beyond the path's.</param>
    /// <param name="body">The body.</param>
    /// <param name="bodyType">How the body is written, from a source-generated context.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<ApiResponse> GetAsync<T>(string path, QueryParameters? query, T body, JsonTypeInfo<T> bodyType, CancellationToken cancellationToken = default);

    /// <summary>Sends a POST request.</summary>
    /// <param name="path">The path relative to the base address.</param>
    /// <param name="query">The query; null for none beyond the path's.</param>
    /// <param name="body">The JSON body; null for none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<ApiResponse> PostAsync(string path, QueryParameters? query = null, JsonNode? body = null, CancellationToken cancellationToken = default);

    /// <summary>Sends a POST request with a typed body.</summary>
    /// <typeparam name="T">The body's type.</typeparam>
    /// <param name="path">The path relative to the base address.</param>
    /// <param name="query">The query; null for none beyond the path's.</param>
    /// <param name="body">The body.</param>
    /// <param name="bodyType">How the body is written, from a source-generated context.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<ApiResponse> PostAsync<T>(string path, QueryParameters? query, T body, JsonTypeInfo<T> bodyType, CancellationToken cancellationToken = default);

    /// <summary>Sends a PUT request.</summary>
    /// <param name="path">The path relative to the base address.</param>
    /// <param name="query">The query; null for none beyond the path's.</param>
    /// <param name="body">The JSON body; null for none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<ApiResponse> PutAsync(string path, QueryParameters? query = null, JsonNode? body = null, CancellationToken cancellationToken = default);

    /// <summary>Sends a PUT request with a typed body.</summary>
    /// <typeparam name="T">The body's type.</typeparam>
    /// <param name="path">The path relative to the base address.</param>
    /// <param name="query">The query; null for none beyond the path's.</param>
    /// <param name="body">The body.</param>
    /// <param name="bodyType">How the body is written, from a source-generated context.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<ApiResponse> PutAsync<T>(string path, QueryParameters? query, T body, JsonTypeInfo<T> bodyType, CancellationToken cancellationToken = default);

    /// <summary>Sends a PATCH request.</summary>
    /// <param name="path">The path relative to the base address.</param>
    /// <param name="query">The query; null for none beyond the path's.</param>
    /// <param name="body">The JSON body; null for none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<ApiResponse> PatchAsync(string path, QueryParameters? query = null, JsonNode? body = null, CancellationToken cancellationToken = default);

    /// <summary>Sends a PATCH request with a typed body.</summary>
    /// <typeparam name="T">The body's type.</typeparam>
    /// <param name="path">The path relative to the base address.</param>
    /// <param name="query">The query; null for none beyond the path's.</param>
    /// <param name="body">The body.</param>
    /// <param name="bodyType">How the body is written, from a source-generated context.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<ApiResponse> PatchAsync<T>(string path, QueryParameters? query, T body, JsonTypeInfo<T> bodyType, CancellationToken cancellationToken = default);

    /// <summary>Sends a DELETE request. A body is unusual here; some routes want one.</summary>
    /// <param name="path">The path relative to the base address.</param>
    /// <param name="query">The query; null for none beyond the path's.</param>
    /// <param name="body">The JSON body; null for none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<ApiResponse> DeleteAsync(string path, QueryParameters? query = null, JsonNode? body = null, CancellationToken cancellationToken = default);

    /// <summary>Sends a DELETE request with a typed body.</summary>
    /// <typeparam name="T">The body's type.</typeparam>
    /// <param name="path">The path relative to the base address.</param>
    /// <param name="query">The query; null for none beyond the path's.</param>
    /// <param name="body">The body.</param>
    /// <param name="bodyType">How the body is written, from a source-generated context.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<ApiResponse> DeleteAsync<T>(string path, QueryParameters? query, T body, JsonTypeInfo<T> bodyType, CancellationToken cancellationToken = default);
}

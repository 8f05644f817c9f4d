using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Itential.Refit.Connections;

/// <summary>Calls that no interface declares, on the calling thread. <see cref="IApiClient"/> tells what their arguments may hold and what they throw.</summary>
public interface ISyncVerbs
{
    /// <summary>Sends a GET request on the calling thread. A body is unusual here; some routes want one.</summary>
    /// <param name="path">The path relative to the base address.</param>
    /// <param name="query">The query; null for none beyond the path's.</param>
    /// <param name="body">The JSON body; null for none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    ApiResponse Get(string path, QueryParameters? query = null, JsonNode? body = null, CancellationToken cancellationToken = default);

    /// <summary>Sends a GET request with a typed body on the calling thread.</summary>
    /// <typeparam name="T">The body's type.</typeparam>
    /// <param name="path">The path relative to the base address.</param>
    /// <param name="query">The query; null for none beyond the path's.</param>
    /// <param name="body">The body.</param>
    /// <param name="bodyType">How the body is written, from a source-generated context.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    ApiResponse Get<T>(string path, QueryParameters? query, T body, JsonTypeInfo<T> bodyType, CancellationToken cancellationToken = default);

    /// <summary>Sends a POST request on the calling thread.</summary>
    /// <param name="path">The path relative to the base address.</param>
    /// <param name="query">The query; null for none beyond the path's.</param>
    /// <param name="body">The JSON body; null for none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    ApiResponse Post(string path, QueryParameters? query = null, JsonNode? body = null, CancellationToken cancellationToken = default);

    /// <summary>Sends a POST request with a typed body on the calling thread.</summary>
    /// <typeparam name="T">The body's type.</typeparam>
    /// <param name="path">The path relative to the base address.</param>
    /// <param name="query">The query; null for none beyond the path's.</param>
    /// <param name="body">The body.</param>
    /// <param name="bodyType">How the body is written, from a source-generated context.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    ApiResponse Post<T>(string path, QueryParameters? query, T body, JsonTypeInfo<T> bodyType, CancellationToken cancellationToken = default);

    /// <summary>Sends a PUT request on the calling thread.</summary>
    /// <param name="path">The path relative to the base address.</param>
    /// <param name="query">The query; null for none beyond the path's.</param>
    /// <param name="body">The JSON body; null for none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    ApiResponse Put(string path, QueryParameters? query = null, JsonNode? body = null, CancellationToken cancellationToken = default);

    /// <summary>Sends a PUT request with a typed body on the calling thread.</summary>
    /// <typeparam name="T">The body's type.</typeparam>
    /// <param name="path">The path relative to the base address.</param>
    /// <param name="query">The query; null for none beyond the path's.</param>
    /// <param name="body">The body.</param>
    /// <param name="bodyType">How the body is written, from a source-generated context.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    ApiResponse Put<T>(string path, QueryParameters? query, T body, JsonTypeInfo<T> bodyType, CancellationToken cancellationToken = default);

    /// <summary>Sends a PATCH request on the calling thread.</summary>
    /// <param name="path">The path relative to the base address.</param>
    /// <param name="query">The query; null for none beyond the path's.</param>
    /// <param name="body">The JSON body; null for none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    ApiResponse Patch(string path, QueryParameters? query = null, JsonNode? body = null, CancellationToken cancellationToken = default);

    /// <summary>Sends a PATCH request with a typed body on the calling thread.</summary>
    /// <typeparam name="T">The body's type.</typeparam>
    /// <param name="path">The path relative to the base address.</param>
    /// <param name="query">The query; null for none beyond the path's.</param>
    /// <param name="body">The body.</param>
    /// <param name="bodyType">How the body is written, from a source-generated context.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    ApiResponse Patch<T>(string path, QueryParameters? query, T body, JsonTypeInfo<T> bodyType, CancellationToken cancellationToken = default);

    /// <summary>Sends a DELETE request on the calling thread. A body is unusual here; some routes want one.</summary>
    /// <param name="path">The path relative to the base address.</param>
    /// <param name="query">The query; null for none beyond the path's.</param>
    /// <param name="body">The JSON body; null for none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    ApiResponse Delete(string path, QueryParameters? query = null, JsonNode? body = null, CancellationToken cancellationToken = default);

    /// <summary>Sends a DELETE request with a typed body on the calling thread.</summary>
    /// <typeparam name="T">The body's type.</typeparam>
    /// <param name="path">The path relative to the base address.</param>
    /// <param name="query">The query; null for none beyond the path's.</param>
    /// <param name="body">The body.</param>
    /// <param name="bodyType">How the body is written, from a source-generated context.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    ApiResponse Delete<T>(string path, QueryParameters? query, T body, JsonTypeInfo<T> bodyType, CancellationToken cancellationToken = default);
}

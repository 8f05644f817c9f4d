using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;

namespace Itential.Refit;

/// <summary>The outcome of a call with typed content. Errors are here, not thrown; cancellation and a failed login are thrown.</summary>
/// <typeparam name="T">The content.</typeparam>
public sealed class ApiResponse<T> : IApiResponse<T>
{
    private readonly HttpResponseMessage? _response;

    internal ApiResponse(HttpRequestMessage request, HttpResponseMessage? response, T? content, ApiExceptionBase? error)
    {
        _response = response;
        RequestMessage = request;
        Content = content;
        Error = error;
    }

    /// <inheritdoc/>
    public T? Content { get; }

    /// <inheritdoc/>
    public HttpStatusCode? StatusCode => _response?.StatusCode;

    /// <inheritdoc/>
    public string? ReasonPhrase => _response?.ReasonPhrase;

    /// <inheritdoc/>
    public HttpResponseHeaders? Headers => _response?.Headers;

    /// <inheritdoc/>
    public HttpContentHeaders? ContentHeaders => _response?.Content.Headers;

    /// <inheritdoc/>
    public Version? Version => _response?.Version;

    /// <inheritdoc/>
    public HttpRequestMessage RequestMessage { get; }

    /// <inheritdoc/>
    [MemberNotNullWhen(true, nameof(StatusCode), nameof(Headers), nameof(ContentHeaders), nameof(Version))]
    public bool IsReceived => _response is not null;

    /// <inheritdoc/>
    public bool IsSuccessStatusCode => _response is { IsSuccessStatusCode: true };

    /// <inheritdoc/>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccessful => IsSuccessStatusCode && Error is null;

    /// <inheritdoc/>
    public ApiExceptionBase? Error { get; }

    /// <summary>Gives this answer back when the call succeeded, else throws <see cref="Error"/>.</summary>
    /// <exception cref="ApiExceptionBase">The call failed.</exception>
    public ApiResponse<T> EnsureSuccessful() => IsSuccessful ? this : throw Error;

    /// <summary>Gives the connection back, when the content is a live stream.</summary>
    public void Dispose() => _response?.Dispose();
}

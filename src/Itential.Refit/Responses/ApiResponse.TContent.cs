using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;

namespace Itential.Refit;

/// <summary>The outcome of a call with typed content. Errors are here, not thrown; cancellation and a failed login are thrown.</summary>
/// <typeparam name="T">The content.</typeparam>
public sealed partial class ApiResponse<T> : IApiResponse<T>
{
    private readonly HttpResponseMessage? _response;

    /// <summary>Creates an outcome; tests of code that takes one make theirs with it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="response">The answer, which is disposed with this; null when none came.</param>
    /// <param name="content">What was read of the answer.</param>
    /// <param name="error">What failed; null when nothing did.</param>
    /// <exception cref="ArgumentException">Neither answer nor error is given, or the answer is no success and no error is given.</exception>
    public ApiResponse(HttpRequestMessage request, HttpResponseMessage? response, T? content, ApiExceptionBase? error = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (error is null && response is not { IsSuccessStatusCode: true })
        {
            throw new ArgumentException("An outcome that is no success needs its error. Give the exception that a caller should find in Error.", nameof(error));
        }

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

    /// <summary>Gives the connection back, when the content is a live stream.</summary>
    public void Dispose() => _response?.Dispose();
}

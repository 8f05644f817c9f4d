using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;

namespace Itential.Refit;

/// <summary>The outcome of a call: an answer, or the error that took its place.</summary>
public interface IApiResponse : IDisposable
{
    /// <summary>The answer's status; null when none came.</summary>
    HttpStatusCode? StatusCode { get; }

    /// <summary>The answer's reason phrase.</summary>
    string? ReasonPhrase { get; }

    /// <summary>The answer's headers; null when none came.</summary>
    HttpResponseHeaders? Headers { get; }

    /// <summary>The headers of the answer's content; null when none came.</summary>
    HttpContentHeaders? ContentHeaders { get; }

    /// <summary>The answer's HTTP version; null when none came.</summary>
    Version? Version { get; }

    /// <summary>The request.</summary>
    HttpRequestMessage RequestMessage { get; }

    /// <summary>Whether an answer came.</summary>
    [MemberNotNullWhen(true, nameof(StatusCode), nameof(Headers), nameof(ContentHeaders), nameof(Version))]
    bool IsReceived { get; }

    /// <summary>Whether an answer came and its status is from 200 to 299.</summary>
    bool IsSuccessStatusCode { get; }

    /// <summary>Whether the status is a success and nothing else failed.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    bool IsSuccessful { get; }

    /// <summary>What failed; null when nothing did.</summary>
    ApiExceptionBase? Error { get; }

    /// <summary>Whether the call failed without a readable answer: not sent, no answer, or the answer broken off.</summary>
    /// <param name="error">The failure.</param>
    bool HasRequestError([NotNullWhen(true)] out ApiRequestException? error);

    /// <summary>Whether an answer came that is an error or could not be read.</summary>
    /// <param name="error">The failure.</param>
    bool HasResponseError([NotNullWhen(true)] out ApiException? error);
}

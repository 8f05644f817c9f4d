using System.Net;
using System.Net.Http.Headers;

namespace Itential.Refit;

/// <summary>The server answered, and the answer is an error or could not be read.</summary>
/// <remarks>Tests may make one: <c>new ApiException("Busy.", request, new HttpResponseMessage(HttpStatusCode.Conflict), "{}")</c>.</remarks>
public partial class ApiException : ApiExceptionBase
{
    /// <summary>Creates the exception of an answer.</summary>
    /// <param name="message">What happened, and to which call.</param>
    /// <param name="request">The request, of which a copy without credentials is kept.</param>
    /// <param name="response">The answer. Its headers are copied, those that set cookies left out.</param>
    /// <param name="content">The answer's text, already capped.</param>
    /// <param name="innerException">The cause, when the answer could not be read.</param>
    public ApiException(string message, HttpRequestMessage request, HttpResponseMessage response, string? content, Exception? innerException = null)
        : base(message, request, innerException)
    {
        ArgumentNullException.ThrowIfNull(response);
        StatusCode = response.StatusCode;
        ReasonPhrase = response.ReasonPhrase;
        Headers = SafeResponse.CopyHeaders(response);
        ContentHeaders = response.Content.Headers;
        Content = content;
    }

    /// <summary>The answer's status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The answer's reason phrase.</summary>
    public string? ReasonPhrase { get; }

    /// <summary>The answer's headers, without those that set cookies.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>The headers of the answer's content.</summary>
    public HttpContentHeaders ContentHeaders { get; }

    /// <summary>The answer's text, at most <see cref="RefitSettings.MaxExceptionContentLength"/> characters; null when it has none.</summary>
    public string? Content { get; }

    /// <summary>Whether <see cref="Content"/> has text.</summary>
    public bool HasContent => !string.IsNullOrWhiteSpace(Content);
}

namespace Itential.Refit;

/// <summary>The server answered with an error of type <c>application/problem+json</c> (RFC 9457), which <see cref="Problem"/> holds.</summary>
/// <remarks>
/// A member of the problem that is not as it should be, and a text that was cut, lose nothing else: <see cref="ApiException.BodyError"/> tells
/// what was wrong.
/// </remarks>
public sealed class ValidationApiException : ApiException
{
    /// <summary>Creates the exception of an answer.</summary>
    /// <param name="message">What happened, and to which call.</param>
    /// <param name="request">The request, of which a copy without credentials is kept.</param>
    /// <param name="response">The answer. Its headers are copied, those that set cookies left out.</param>
    /// <param name="content">The answer's text, already capped, which the problem is read from.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public ValidationApiException(string message, HttpRequestMessage request, HttpResponseMessage response, string? content, Exception? innerException = null)
        : base(message, request, response, content, innerException)
    {
        Problem = ProblemDetailsReader.Read(content, out var fault);
        BodyError = fault;
    }

    /// <summary>The problem; empty when the text holds none.</summary>
    public ProblemDetails Problem { get; }
}

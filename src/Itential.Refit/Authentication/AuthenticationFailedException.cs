using System.Net;

namespace Itential.Refit.Authentication;

/// <summary>
/// A login failed, or failed so recently that it is not tried again yet. Every waiting caller gets an instance of its own, with the same
/// message and cause. Message and properties hold neither credentials nor text of the server's answer.
/// </summary>
public sealed class AuthenticationFailedException : Exception
{
    /// <summary>Creates the exception of a login without an answer, or with one that has no credential.</summary>
    /// <param name="message">What happened, at which origin, and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public AuthenticationFailedException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception of a login that the server answered with an error.</summary>
    /// <param name="message">What happened, at which origin, and what to do.</param>
    /// <param name="statusCode">The answer's status: 400, 401 and 403 count as a refusal.</param>
    /// <param name="innerException">The cause.</param>
    public AuthenticationFailedException(string message, HttpStatusCode? statusCode, Exception? innerException = null)
        : base(message, innerException) => StatusCode = statusCode;

    /// <summary>The status of the login's answer; null when there was none or when it was a success without a credential.</summary>
    public HttpStatusCode? StatusCode { get; }
}

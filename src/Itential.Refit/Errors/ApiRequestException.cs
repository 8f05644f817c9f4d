namespace Itential.Refit;

/// <summary>
/// The call got no answer: connection refused, name not resolved, TLS failed, body not serializable, or a deadline passed. The cause
/// is <see cref="Exception.InnerException"/>; after a deadline it is a <see cref="TimeoutException"/> that names method and limit.
/// </summary>
public sealed class ApiRequestException : ApiExceptionBase
{
    /// <summary>Creates the exception of a call without an answer.</summary>
    /// <param name="message">What happened, and to which call.</param>
    /// <param name="request">The request, of which a copy without credentials is kept.</param>
    /// <param name="innerException">The cause.</param>
    public ApiRequestException(string message, HttpRequestMessage request, Exception? innerException = null)
        : base(message, request, innerException)
    {
    }
}

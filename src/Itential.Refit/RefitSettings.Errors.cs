namespace Itential.Refit;

/// <content>What becomes of a call that failed.</content>
public sealed partial class RefitSettings
{
    /// <summary>
    /// Judges every answer, whatever its status: the exception that it gives is the call's failure, null lets the result be read. It is not
    /// asked where the answer itself is the result, nor under <see cref="AllowAnyStatusCodeAttribute"/>.
    /// </summary>
    /// <value>Default: null, an <see cref="ApiException"/> for each status that is no success.</value>
    /// <remarks>
    /// What it gives is thrown as it is; an <see cref="ApiResponse{T}"/> carries what is no <see cref="ApiExceptionBase"/> as the inner exception
    /// of its error. A synchronous call waits for it.
    /// </remarks>
    public Func<HttpResponseMessage, ValueTask<Exception?>>? ExceptionFactory { get; set; }

    /// <summary>
    /// Makes the exception of an answer that could not be read, from the answer and the cause. Null takes the result for empty.
    /// </summary>
    /// <value>Default: null, an <see cref="ApiException"/> with the cause in it.</value>
    public Func<HttpResponseMessage, Exception, ValueTask<Exception?>>? DeserializationExceptionFactory { get; set; }

    /// <summary>
    /// Makes the exception of a call that got no answer, or whose answer broke off, from the request and the cause: an
    /// <see cref="HttpRequestException"/>, an <see cref="IOException"/> or a <see cref="TimeoutException"/>. Null leaves the failure as it is.
    /// Cancellation by the caller is no failure.
    /// </summary>
    /// <value>Default: null, an <see cref="ApiRequestException"/> with the cause in it.</value>
    public Func<HttpRequestMessage, Exception, ValueTask<Exception?>>? TransportExceptionFactory { get; set; }

    /// <summary>Rewrites each text that an exception keeps, of answers and of captured requests, before anybody sees it.</summary>
    /// <value>Default: null, texts of answers are kept as they came.</value>
    public Func<string, string>? ExceptionRedactor { get; set; }

    /// <summary>
    /// Whether exceptions keep the request's text, in <see cref="ApiExceptionBase.RequestContent"/>: bodies in memory only, redacted by the scanner
    /// of <see cref="RequestLogging"/>, at most <see cref="MaxExceptionContentLength"/> characters.
    /// </summary>
    /// <value>Default: false.</value>
    public bool CaptureRequestContent { get; set; }
}

namespace Itential.Refit;

/// <summary>What a failed call has in common, with and without an answer.</summary>
/// <remarks>It holds no credential: values of secret-looking query parameters are masked, headers that carry credentials are left out.</remarks>
public abstract class ApiExceptionBase : Exception
{
    private protected ApiExceptionBase(string message, HttpRequestMessage request, Exception? innerException)
        : base(message, innerException)
    {
        HttpMethod = request.Method;
        Uri = SafeUri.Mask(request.RequestUri);
        RequestMessage = SafeRequest.Copy(request, Uri);
    }

    /// <summary>The request's verb.</summary>
    public HttpMethod HttpMethod { get; }

    /// <summary>The request's address, secret-looking query values masked.</summary>
    public Uri? Uri { get; }

    /// <summary>A copy of the request without its body and without any header that carries a credential.</summary>
    public HttpRequestMessage RequestMessage { get; }

    /// <summary>The request's text, redacted and capped, when <see cref="RefitSettings.CaptureRequestContent"/> asks for it; null else.</summary>
    public string? RequestContent { get; internal set; }
}

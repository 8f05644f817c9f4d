using System.Net.Http.Headers;
using System.Text;
using Itential.Refit.Observation;
using Itential.Refit.Requests;

namespace Itential.Refit;

/// <summary>Tells which answers of a client are errors, and reads these into exceptions.</summary>
internal sealed class ErrorReader
{
    private readonly RequestExecutor _executor;
    private readonly IHttpContentSerializer _serializer;
    private readonly int _maxLength;
    private readonly Func<HttpResponseMessage, ValueTask<Exception?>>? _factory;
    private readonly Func<string, string>? _redactor;
    private readonly RequestLoggingOptions? _capture;

    public ErrorReader(RequestExecutor executor, RefitSettings settings)
    {
        _executor = executor;
        _serializer = settings.ContentSerializer;
        _maxLength = settings.MaxExceptionContentLength;
        _factory = settings.ExceptionFactory;
        _redactor = settings.ExceptionRedactor;
        if (settings.CaptureRequestContent)
        {
            _capture = settings.RequestLogging.Copy();
            _capture.MaxBodyLength = settings.MaxExceptionContentLength;
        }
    }

    /// <summary>Whether an answer may be an error, so that <see cref="FindAsync"/> must be asked before it is read.</summary>
    public bool Suspects(HttpResponseMessage response, Operation operation) =>
        (!response.IsSuccessStatusCode || _factory is not null) && !operation.AllowsAnyStatus;

    /// <summary>The error that an answer is; null when it is none.</summary>
    public async ValueTask<Exception?> FindAsync(HttpRequestMessage request, HttpResponseMessage response, Operation operation, CancellationToken cancellationToken)
    {
        if (_factory is null)
        {
            return Read(request, response, operation, await ContentText.ReadCappedAsync(response.Content, _maxLength, cancellationToken).ConfigureAwait(false));
        }

        return await _factory(response).ConfigureAwait(false) is { } chosen ? ChosenFailures.Add(chosen) : null;
    }

    /// <summary>As <see cref="FindAsync"/>, on the calling thread.</summary>
    public Exception? Find(HttpRequestMessage request, HttpResponseMessage response, Operation operation, CancellationToken cancellationToken)
    {
        if (_factory is null)
        {
            return Read(request, response, operation, ContentText.ReadCapped(response.Content, _maxLength, cancellationToken));
        }

        return SynchronousWait.For(() => _factory(response)) is { } chosen ? ChosenFailures.Add(chosen) : null;
    }

    /// <summary>An exception as an answer's error; null when it is to be thrown.</summary>
    public ApiExceptionBase? Carry(Exception exception, HttpRequestMessage request, HttpResponseMessage? response)
    {
        var carried = CallFailure.Carried(exception, request, response);
        if (carried is not null)
        {
            Complete(carried, request);
        }

        return carried;
    }

    /// <summary>Makes the error of an answer whose status is good and whose body is not.</summary>
    public ApiException OfEnvelope(EnvelopeFaultException fault, HttpRequestMessage request, HttpResponseMessage response, Type type) => new(
        CallFailure.EnvelopeMessage(request, response, fault.Fault is null ? $"holds no {type.Name}" : "tells of an error"),
        request,
        response,
        fault.Fault is { } text ? Redact(text.Length > _maxLength ? text[.._maxLength] : text) : null)
    {
        Serializer = _serializer,
    };

    /// <summary>Gives an exception that was made elsewhere what the settings ask for.</summary>
    public void Complete(Exception exception, HttpRequestMessage request)
    {
        if (_capture is not null && exception is ApiExceptionBase { RequestContent: null } error)
        {
            error.RequestContent = Capture(request);
        }
    }

    private ApiException Read(HttpRequestMessage request, HttpResponseMessage response, Operation operation, string? text)
    {
        text = Redact(text);
        var (body, fault) = ReadBody(response, operation, text);
        var message = CallFailure.StatusMessage(request, response);
        var error = ProblemDetailsReader.IsProblem(response.Content.Headers)
            ? new ValidationApiException(message, request, response, text) { TypedBody = body }
            : new ApiException(message, request, response, text) { TypedBody = body };
        error.Serializer = _serializer;
        error.BodyError = fault ?? error.BodyError;
        Complete(error, request);
        return error;
    }

    private (object? Body, Exception? Fault) ReadBody(HttpResponseMessage response, Operation operation, string? text)
    {
        if (text is null || Declared(operation, (int)response.StatusCode) is not { } declared)
        {
            return default;
        }

        try
        {
            using var answer = new HttpResponseMessage(response.StatusCode) { Content = Content(text, response.Content.Headers) };
            return (declared.Read(_executor, answer), null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // What a serializer throws is its own affair; the status must come through whatever it is.
            return (null, e);
        }
    }

    /// <summary>Text that was read, as content of the media type that it came with.</summary>
    public static StringContent Content(string text, HttpContentHeaders headers)
    {
        var content = new StringContent(text, Encoding.UTF8);
        content.Headers.ContentType = headers.ContentType is { MediaType: { } mediaType } ? new MediaTypeHeaderValue(mediaType) { CharSet = "utf-8" } : null;
        return content;
    }

    private static ErrorBody? Declared(Operation operation, int status)
    {
        foreach (var body in operation.ErrorBodies)
        {
            if (body.Fits(status))
            {
                return body;
            }
        }

        return null;
    }

    private string? Capture(HttpRequestMessage request)
    {
        try
        {
            return Redact(LoggedBody.Of(request.Content, _capture!));
        }
        catch (Exception e) when (e is ObjectDisposedException or InvalidOperationException or IOException)
        {
            // A handler has disposed the content, or put one in its place that is gone.
            return null;
        }
    }

    private string? Redact(string? text) => text is null || _redactor is null ? text : _redactor(text);
}

using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using Itential.Refit.Requests;
using Microsoft.Extensions.Logging;

namespace Itential.Refit.Observation;

/// <summary>One call, watched from before it is sent until its caller gets the result.</summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "The answer owns its content.")]
internal sealed class CallWatch
{
    private readonly RequestObserver _observer;
    private readonly ILogger? _logger;
    private readonly Activity? _activity;
    private readonly HttpRequestMessage _request;
    private readonly Operation _operation;
    private readonly long _startedAt;
    private HttpResponseMessage? _response;
    private CapturedContent? _captured;
    private HttpStatusCode? _status;
    private string? _outcome;

    public CallWatch(RequestObserver observer, ILogger? logger, Activity? activity, HttpRequestMessage request, Operation operation)
    {
        _observer = observer;
        _logger = logger;
        _activity = activity;
        _request = request;
        _operation = operation;
        if (activity is not null)
        {
            CallActivity.Started(activity, request, operation);
        }

        _startedAt = observer.TimeProvider.GetTimestamp();
    }

    /// <summary>Learns of the answer before its body is read.</summary>
    public void Answered(HttpResponseMessage response)
    {
        _response = response;
        _status = response.StatusCode;
    }

    /// <summary>Learns of the answer before its body is read, and follows the reading if it is the client that reads.</summary>
    public void Answered<T>(HttpResponseMessage response, ContentCodec<T> codec)
    {
        Answered(response);
        var isLive = codec.KeepsResponse && (response.IsSuccessStatusCode || codec.TakesErrors);
        if (_logger is not null && _observer.Options.IncludeBodies && !isLive)
        {
            response.Content = _captured = new CapturedContent(response.Content, LoggedBody.CaptureLimit(_observer.Options));
        }
    }

    /// <summary>Learns what the caller gets instead of a result.</summary>
    public void Failed(Exception exception)
    {
        _status ??= (exception as ApiException)?.StatusCode;
        _outcome = CallOutcome.Of(exception, _response is not null);
        if (_activity is not null)
        {
            CallActivity.Failed(_activity, exception);
        }
    }

    /// <summary>Tells of the call's end.</summary>
    public void End()
    {
        var elapsed = _observer.TimeProvider.GetElapsedTime(_startedAt);
        if (_activity is not null && _status is { } status)
        {
            CallActivity.Answered(_activity, status);
        }

        if (_logger is null)
        {
            return;
        }

        try
        {
            Write(_logger, elapsed.TotalMilliseconds);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A logging provider that throws must not fail the call.
        }
    }

    private void Write(ILogger logger, double elapsed)
    {
        var options = _observer.Options;
        var method = _request.Method.Method;
        var path = LoggedPath.Of(_request, _operation, options);
        RequestLog.Line(logger, options.Level, method, path, _status, _outcome, elapsed);
        if (options.IncludeHeaders)
        {
            RequestLog.RequestHeaders(logger, options.Level, method, path, LoggedHeaders.Of(_request.Headers, _request.Content?.Headers, options.Scanner));
        }

        if (options.IncludeBodies && LoggedBody.Of(_request.Content, options) is { } sent)
        {
            RequestLog.RequestBody(logger, options.Level, method, path, sent);
        }

        if (options.IncludeHeaders && _response is not null)
        {
            RequestLog.ResponseHeaders(logger, options.Level, method, path, LoggedHeaders.Of(_response.Headers, _response.Content.Headers, options.Scanner));
        }

        if (_captured is not null && LoggedBody.Of(_captured, options) is { } received)
        {
            RequestLog.ResponseBody(logger, options.Level, method, path, received);
        }
    }
}

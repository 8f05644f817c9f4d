using System.Net;
using Microsoft.Extensions.Logging;

namespace Itential.Refit.Observation;

/// <summary>The records about calls. Ids and names stay as they are.</summary>
internal static partial class RequestLog
{
    /// <summary>Writes the one line of a call.</summary>
    public static void Line(ILogger logger, LogLevel level, string method, string route, HttpStatusCode? status, string? outcome, double elapsed)
    {
        if (status is not { } code)
        {
            Unanswered(logger, level, method, route, outcome ?? "no answer", elapsed);
        }
        else if (outcome is null)
        {
            Answered(logger, level, method, route, (int)code, elapsed);
        }
        else
        {
            AnsweredInPart(logger, level, method, route, (int)code, outcome, elapsed);
        }
    }

    [LoggerMessage(EventId = 4, EventName = nameof(RequestHeaders), Message = "{Method} {Route} request headers: {Headers}")]
    public static partial void RequestHeaders(ILogger logger, LogLevel level, string method, string route, string headers);

    [LoggerMessage(EventId = 5, EventName = nameof(RequestBody), Message = "{Method} {Route} request body: {Body}")]
    public static partial void RequestBody(ILogger logger, LogLevel level, string method, string route, string body);

    [LoggerMessage(EventId = 6, EventName = nameof(ResponseHeaders), Message = "{Method} {Route} answer headers: {Headers}")]
    public static partial void ResponseHeaders(ILogger logger, LogLevel level, string method, string route, string headers);

    [LoggerMessage(EventId = 7, EventName = nameof(ResponseBody), Message = "{Method} {Route} answer body: {Body}")]
    public static partial void ResponseBody(ILogger logger, LogLevel level, string method, string route, string body);

    [LoggerMessage(EventId = 1, EventName = nameof(Answered), Message = "{Method} {Route} -> {StatusCode} ({ElapsedMilliseconds:0.00}ms)")]
    private static partial void Answered(ILogger logger, LogLevel level, string method, string route, int statusCode, double elapsedMilliseconds);

    [LoggerMessage(EventId = 2, EventName = nameof(Unanswered), Message = "{Method} {Route} -> {Outcome} ({ElapsedMilliseconds:0.00}ms)")]
    private static partial void Unanswered(ILogger logger, LogLevel level, string method, string route, string outcome, double elapsedMilliseconds);

    [LoggerMessage(EventId = 3, EventName = nameof(AnsweredInPart), Message = "{Method} {Route} -> {StatusCode}, {Outcome} ({ElapsedMilliseconds:0.00}ms)")]
    private static partial void AnsweredInPart(ILogger logger, LogLevel level, string method, string route, int statusCode, string outcome, double elapsedMilliseconds);
}

using System.Diagnostics;
using System.Globalization;
using System.Net;
using Itential.Diagnostics;
using Itential.Refit.Requests;

namespace Itential.Refit.Observation;

/// <summary>Tags the activity of a traced client's method as an HTTP call, by the stable semantic conventions of OpenTelemetry for HTTP clients.</summary>
internal static class CallActivity
{
    private const string Method = "http.request.method";
    private const string OriginalMethod = "http.request.method_original";
    private const string ResendCount = "http.request.resend_count";
    private const string StatusCode = "http.response.status_code";
    private const string Template = "url.template";
    private const string ServerAddress = "server.address";
    private const string ServerPort = "server.port";
    private const string ErrorType = "error.type";

    /// <summary>The activity that the tracing of the called method has just opened; null when there is none, or when it is of another method.</summary>
    public static Activity? Of(Operation operation) =>
        Activity.Current is { IsAllDataRequested: true } activity && activity.Source.Name == ItentialTelemetry.ActivitySourceName && IsOf(activity.OperationName, operation)
            ? activity
            : null;

    public static void Started(Activity activity, HttpRequestMessage request, Operation operation)
    {
        var method = request.Method.Method;
        var known = Known(method);
        activity.SetTag(Method, known ?? "_OTHER");
        if (known is null)
        {
            activity.SetTag(OriginalMethod, method);
        }

        if (operation.Template is { } template)
        {
            activity.SetTag(Template, template);
        }

        if (request.RequestUri is { IsAbsoluteUri: true } uri)
        {
            activity.SetTag(ServerAddress, uri.IdnHost);
            activity.SetTag(ServerPort, uri.Port);
        }
    }

    public static void Answered(Activity activity, HttpStatusCode status)
    {
        activity.SetTag(StatusCode, (int)status);
        if ((int)status >= 400)
        {
            activity.SetTag(ErrorType, ((int)status).ToString(CultureInfo.InvariantCulture));
            activity.SetStatus(ActivityStatusCode.Error);
        }
    }

    public static void Failed(Activity activity, Exception exception)
    {
        if (exception is OperationCanceledException)
        {
            return;
        }

        activity.SetTag(ErrorType, CallErrorType.Of(exception));
        activity.SetStatus(ActivityStatusCode.Error);
    }

    /// <summary>Counts a request that is sent again.</summary>
    public static void Resent()
    {
        if (Activity.Current is { IsAllDataRequested: true } activity && activity.Source.Name == ItentialTelemetry.ActivitySourceName && activity.GetTagItem(Method) is not null)
        {
            activity.SetTag(ResendCount, activity.GetTagItem(ResendCount) is int count ? count + 1 : 1);
        }
    }

    // Operations name interface and method, activities the namespace too.
    private static bool IsOf(string activity, Operation operation)
    {
        var name = operation.Name;
        return operation.Caller is { } caller
            ? activity.StartsWith(caller, StringComparison.Ordinal)
            : activity.Length > name.Length && activity[^(name.Length + 1)] == '.' && activity.EndsWith(name, StringComparison.Ordinal);
    }

    private static string? Known(string method) => method switch
    {
        "GET" or "POST" or "PUT" or "PATCH" or "DELETE" or "HEAD" or "OPTIONS" or "TRACE" or "CONNECT" => method,
        _ => null,
    };
}

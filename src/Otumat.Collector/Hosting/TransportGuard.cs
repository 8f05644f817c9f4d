using System.Net;

namespace Otumat.Collector;

/// <summary>Behind a proxy, answers only what came to the proxy by https; this machine and the routes of the operator excepted.</summary>
internal static class TransportGuard
{
    private static readonly string[] Open = [HealthEndpoint.Path, CollectorMetrics.Path];

    public static Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var isLocal = context.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address);
        return context.Request.IsHttps || isLocal || Open.Contains(context.Request.Path.Value)
            ? next(context)
            : Problem.WriteAsync(context.Response, StatusCodes.Status403Forbidden, "This came by plain http. Let the proxy take https only, and send X-Forwarded-Proto and X-Forwarded-For.");
    }
}

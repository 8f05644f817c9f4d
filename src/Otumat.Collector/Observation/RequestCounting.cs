namespace Otumat.Collector;

/// <summary>Counts each request under the route that took it, never under what its sender wrote.</summary>
internal static class RequestCounting
{
    public static async Task InvokeAsync(HttpContext context, RequestDelegate next, CollectorMetrics metrics)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        finally
        {
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "none";
            metrics.CountRequest(route, context.Response.StatusCode);
        }
    }
}

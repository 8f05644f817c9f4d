using Itential.Testing.Sessions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Hosting;

/// <summary>Counts every request before a fault or a refusal ends it.</summary>
internal sealed class TrafficMiddleware(TrafficCounters counters, IProductPolicy policy)
{
    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var endpoint = context.GetEndpoint();
        if (endpoint is RouteEndpoint { RoutePattern.RawText: { } route })
        {
            counters.CountRoute(context.Request.Method, route);
        }

        if (endpoint?.Metadata.GetMetadata<LoginEndpoint>() is not null)
        {
            counters.CountLogin();
        }
        else
        {
            counters.CountRequest(policy.Check(context.Request, out _) != CredentialCheck.Missing);
        }

        return next(context);
    }
}

using Itential.Testing.Hosting;
using Microsoft.AspNetCore.Http;

namespace Itential.Testing.Sessions;

/// <summary>Lets nobody reach the endpoints without a good credential, but those who are about to log in.</summary>
internal sealed class SessionMiddleware(IProductPolicy policy, TrafficCounters counters, Action<HttpResponse, string>? rotate)
{
    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<LoginEndpoint>() is not null)
        {
            return next(context);
        }

        switch (policy.Check(context.Request, out var cookie))
        {
            case CredentialCheck.Accepted:
                if (cookie is not null)
                {
                    rotate?.Invoke(context.Response, cookie);
                }

                return next(context);
            case CredentialCheck.Refused:
                counters.CountRefusedRequest();
                return policy.RefuseAsync(context);
            default:
                return policy.RefuseAsync(context);
        }
    }
}

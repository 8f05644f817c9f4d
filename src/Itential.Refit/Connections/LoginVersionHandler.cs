using System.Net;

namespace Itential.Refit.Connections;

/// <summary>Gives the requests of a login their HTTP version. .NET sends by HTTP/2 and HTTP/3 asynchronously only; logins have a thread of their own to wait on.</summary>
internal sealed class LoginVersionHandler(HttpMessageInvoker http, Version? version, HttpVersionPolicy? policy) : HttpMessageHandler
{
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Prepare(request);
        return request.Version.Major < 2 && request.VersionPolicy != HttpVersionPolicy.RequestVersionOrHigher
            ? http.Send(request, cancellationToken)
            : http.SendAsync(request, cancellationToken).GetAwaiter().GetResult();
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Prepare(request);
        return http.SendAsync(request, cancellationToken);
    }

    private void Prepare(HttpRequestMessage request)
    {
        request.Version = version ?? HttpVersion.Version11;
        request.VersionPolicy = policy ?? HttpVersionPolicy.RequestVersionOrLower;
    }
}

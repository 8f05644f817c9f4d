namespace Itential.Extensions.Tests;

/// <summary>A handler as a user writes it: sees each attempt and its answer.</summary>
internal sealed class PerCallHandler(Action<HttpRequestMessage> before, Action<HttpResponseMessage>? after = null) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        before(request);
        var response = await base.SendAsync(request, cancellationToken);
        after?.Invoke(response);
        return response;
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        before(request);
        var response = base.Send(request, cancellationToken);
        after?.Invoke(response);
        return response;
    }
}

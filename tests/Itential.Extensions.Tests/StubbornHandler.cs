namespace Itential.Extensions.Tests;

/// <summary>A handler that does not hear of cancellation: it holds each call until told.</summary>
internal sealed class StubbornHandler(TaskCompletionSource reached, Task release) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        reached.TrySetResult();
        await release;
        return await base.SendAsync(request, cancellationToken);
    }
}

namespace Itential.Refit.Tests.Results;

/// <summary>Tells when a request leaves and when the headers of its answer are here.</summary>
internal sealed class WatchingHandler() : DelegatingHandler(new SocketsHttpHandler())
{
    private readonly TaskCompletionSource _sent = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Sent => _sent.Task;

    public Task Answered => _answered.Task;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _sent.TrySetResult();
        var response = await base.SendAsync(request, cancellationToken);
        _answered.TrySetResult();
        return response;
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _sent.TrySetResult();
        var response = base.Send(request, cancellationToken);
        _answered.TrySetResult();
        return response;
    }
}

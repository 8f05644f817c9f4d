namespace Benchmarks.Authentication;

/// <summary>Completes when told, on the teller's thread, so that no scheduling is measured.</summary>
internal sealed class AnswerLaterHandler : HttpMessageHandler
{
    private TaskCompletionSource<HttpResponseMessage>? _pending;

    public void Answer() => _pending!.SetResult(new HttpResponseMessage());

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _pending = new TaskCompletionSource<HttpResponseMessage>();
        return _pending.Task;
    }
}

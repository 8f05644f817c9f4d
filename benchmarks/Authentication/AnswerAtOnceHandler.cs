namespace Benchmarks.Authentication;

/// <summary>Completes synchronously.</summary>
internal sealed class AnswerAtOnceHandler : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage { RequestMessage = request });
}

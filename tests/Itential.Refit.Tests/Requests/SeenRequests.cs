using System.Net;

namespace Itential.Refit.Tests.Requests;

/// <summary>Answers every request with <c>{}</c> and keeps what it saw of it.</summary>
internal sealed class SeenRequests : HttpMessageHandler
{
    private readonly List<HttpRequestMessage> _requests = [];

    public HttpRequestMessage Last => _requests[^1];

    public int Count => _requests.Count;

    public HttpClient CreateClient() => new(this) { BaseAddress = new Uri("http://host") };

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _requests.Add(request);
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("{}"), RequestMessage = request };
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(Send(request, cancellationToken));
}

namespace Itential.Robustness.Tests.Fuzzing.Kit;

/// <summary>Stands where the sockets would be: keeps the requests and answers them.</summary>
internal sealed class Wire : HttpMessageHandler
{
    private readonly List<HttpRequestMessage> _requests = [];

    public Func<HttpRequestMessage, HttpResponseMessage> Answer { get; set; } = _ => new HttpResponseMessage { Content = new StringContent("") };

    public IReadOnlyList<HttpRequestMessage> Requests => _requests;

    public void Forget() => _requests.Clear();

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _requests.Add(request);
        var response = Answer(request);
        response.RequestMessage = request;
        return response;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(Send(request, cancellationToken));
}

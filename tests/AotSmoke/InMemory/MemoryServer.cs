using Itential.Refit;

namespace AotSmoke.InMemory;

/// <summary>
/// Answers without a network and keeps what it was asked: for what the servers of the other process do not know.
/// Without a function for its answers it never gives one.
/// </summary>
internal sealed class MemoryServer : HttpMessageHandler
{
    private readonly Func<MemoryRequest, HttpResponseMessage>? _answer;

    public MemoryServer(Func<MemoryRequest, HttpResponseMessage>? answer)
    {
        _answer = answer;
        Http = new HttpClient(this, disposeHandler: false) { BaseAddress = new Uri("http://memory.example") };
    }

    public HttpClient Http { get; }

    public List<MemoryRequest> Requests { get; } = [];

    public MemoryRequest Last => Requests[^1];

    /// <summary>A client of an interface that is not generic; the uses of generic ones have to be named closed.</summary>
    public T Client<T>(RefitSettings? settings = null)
        where T : class => RestService.For<T>(Http, settings);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is { } content ? await content.ReadAsByteArrayAsync(cancellationToken) : [];
        Requests.Add(new MemoryRequest(request, body));
        if (_answer is null)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        return Answer();
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        request.Content?.CopyTo(body, context: null, cancellationToken);
        Requests.Add(new MemoryRequest(request, body.ToArray()));
        return Answer();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Http.Dispose();
        }

        base.Dispose(disposing);
    }

    private HttpResponseMessage Answer()
    {
        var answer = _answer!(Last);
        answer.RequestMessage = Last.Message;
        return answer;
    }
}

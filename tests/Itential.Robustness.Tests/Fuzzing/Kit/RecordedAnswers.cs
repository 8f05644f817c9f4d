namespace Itential.Robustness.Tests.Fuzzing.Kit;

/// <summary>What a real server answers to calls: the good input that is then spoilt.</summary>
internal sealed class RecordedAnswers : DelegatingHandler
{
    private byte[] _last = [];

    public RecordedAnswers()
        : base(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
    {
    }

    /// <summary>Makes each call, and keeps the body of its first answer.</summary>
    public static async Task<byte[][]> OfAsync<T>(Func<HttpMessageHandler, T> connect, IReadOnlyList<Func<T, Task>> calls)
    {
        var recorder = new RecordedAnswers();
        var client = connect(recorder);
        var bodies = new List<byte[]>();
        foreach (var call in calls)
        {
            recorder._last = [];
            await call(client);
            bodies.Add(recorder._last);
        }

        return [.. bodies];
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        await response.Content.LoadIntoBufferAsync(cancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        _last = _last.Length == 0 ? body : _last;
        return response;
    }
}

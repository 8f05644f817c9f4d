using BenchmarkDotNet.Attributes;
using Itential.Refit.Authentication;

namespace Benchmarks.Authentication;

/// <summary>What the handler adds to a call on a live session with a TTL: beside the same call without it.</summary>
public class AuthenticationBenchmark : IDisposable
{
    private static readonly Uri Address = new("https://platform.example/health/status");
    private readonly AnswerAtOnceHandler _atOnce = new();
    private readonly AnswerLaterHandler _later = new();
    private readonly SessionManager _sessions = new(new FixedSession(), new SessionOptions { Ttl = TimeSpan.FromHours(1) });
    private readonly HttpMessageInvoker _plain;
    private readonly HttpMessageInvoker _authenticated;
    private readonly HttpMessageInvoker _plainLater;
    private readonly HttpMessageInvoker _authenticatedLater;

    public AuthenticationBenchmark()
    {
        _plain = new HttpMessageInvoker(_atOnce);
        _authenticated = new HttpMessageInvoker(new AuthenticationHandler(_sessions, _atOnce));
        _plainLater = new HttpMessageInvoker(_later);
        _authenticatedLater = new HttpMessageInvoker(new AuthenticationHandler(_sessions, _later));
    }

    [GlobalSetup]
    public Task LogInAsync() => _authenticated.SendAsync(Request(), CancellationToken.None);

    [Benchmark(Baseline = true)]
    public Task<HttpResponseMessage> AtOnceWithout() => _plain.SendAsync(Request(), CancellationToken.None);

    [Benchmark]
    public Task<HttpResponseMessage> AtOnceWith() => _authenticated.SendAsync(Request(), CancellationToken.None);

    [Benchmark]
    public Task<HttpResponseMessage> LaterWithout() => SendLater(_plainLater);

    [Benchmark]
    public Task<HttpResponseMessage> LaterWith() => SendLater(_authenticatedLater);

    public void Dispose()
    {
        _plain.Dispose();
        _authenticated.Dispose();
        _plainLater.Dispose();
        _authenticatedLater.Dispose();
        _sessions.Dispose();
        GC.SuppressFinalize(this);
    }

    private static HttpRequestMessage Request()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, Address);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        return request;
    }

    private Task<HttpResponseMessage> SendLater(HttpMessageInvoker http)
    {
        var sending = http.SendAsync(Request(), CancellationToken.None);
        _later.Answer();
        return sending;
    }

    private sealed class FixedSession : IAuthenticator
    {
        public Session Login(HttpMessageInvoker http, CancellationToken cancellationToken) => Session.FromBearer(Address, "a-token-of-an-ordinary-length");
    }
}

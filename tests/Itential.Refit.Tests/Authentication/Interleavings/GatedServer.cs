using System.Collections.Concurrent;
using System.Net;

namespace Itential.Refit.Tests.Authentication.Interleavings;

/// <summary>A server without a network that answers nothing by itself: each request waits until the test gives its answer.</summary>
internal sealed class GatedServer : HttpMessageHandler
{
    public const string Caller = "X-Caller";
    public static readonly Uri Origin = new("http://platform.test");

    private readonly ConcurrentDictionary<int, GatedRequest> _logins = new();
    private readonly ConcurrentDictionary<int, GatedRequest> _calls = new();
    private int _loginCount;

    /// <summary>Released whenever a request arrives.</summary>
    public SemaphoreSlim Changed { get; } = new(0);

    public int LoginCount => Volatile.Read(ref _loginCount);

    public bool HoldsLogin(int number) => _logins.ContainsKey(number);

    /// <summary>The credential of the request with which a caller waits here; null when it does not.</summary>
    public string? CredentialOf(int caller) => _calls.TryGetValue(caller, out var request) ? request.Credential : null;

    public void AnswerLogin(int number, HttpStatusCode status)
    {
        _logins.TryRemove(number, out var login);
        login!.Answer.SetResult(new HttpResponseMessage(status) { Content = new StringContent($"token-{number}") });
    }

    public void AnswerCall(int caller, HttpStatusCode status)
    {
        _calls.TryRemove(caller, out var call);
        call!.Answer.SetResult(new HttpResponseMessage(status));
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var (gate, key, gated) = Arrive(request);
        try
        {
            gated.Answer.Task.Wait(cancellationToken);
            return gated.Answer.Task.Result;
        }
        finally
        {
            gate.TryRemove(new KeyValuePair<int, GatedRequest>(key, gated));
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var (gate, key, gated) = Arrive(request);
        try
        {
            return await gated.Answer.Task.WaitAsync(cancellationToken);
        }
        finally
        {
            gate.TryRemove(new KeyValuePair<int, GatedRequest>(key, gated));
        }
    }

    protected override void Dispose(bool disposing)
    {
        Changed.Dispose();
        base.Dispose(disposing);
    }

    private (ConcurrentDictionary<int, GatedRequest> Gate, int Key, GatedRequest Request) Arrive(HttpRequestMessage request)
    {
        var isLogin = request.RequestUri!.AbsolutePath == "/login";
        var gate = isLogin ? _logins : _calls;
        var key = isLogin ? Interlocked.Increment(ref _loginCount) : int.Parse(request.Headers.GetValues(Caller).Single(), System.Globalization.CultureInfo.InvariantCulture);
        var gated = new GatedRequest(request.Headers.Authorization?.ToString() ?? "none");
        gate[key] = gated;
        Changed.Release();
        return (gate, key, gated);
    }
}

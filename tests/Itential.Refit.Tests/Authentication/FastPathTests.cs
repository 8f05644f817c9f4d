using Itential.Refit.Authentication;

namespace Itential.Refit.Tests.Authentication;

public sealed class FastPathTests
{
    private const int Count = 1000;
    private static readonly Uri Origin = new("https://platform.test");

    public static TheoryData<string> Kinds => ["bearer", "cookie", "both"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task LiveSession_InnerCompletesAtOnce_AddsNoAllocationAndReturnsItsTask(string kind)
    {
        using var inner = new ReadyHandler();
        using var sessions = new SessionManager(Authenticator.From((_, _) => Create(kind)), new SessionOptions { Ttl = TimeSpan.FromHours(1) });
        using var handler = new AuthenticationHandler(sessions, inner);
        using var client = new HttpClient(handler, disposeHandler: false);
        await client.AuthenticateAsync(TestContext.Current.CancellationToken);
        using var plain = new HttpMessageInvoker(inner);
        using var authenticated = new HttpMessageInvoker(handler);
        Allocated(plain);
        Allocated(authenticated);

        Assert.Equal(Allocated(plain), Allocated(authenticated));
        Assert.Same(inner.Ready, authenticated.SendAsync(Request(), TestContext.Current.CancellationToken));
    }

    private static Session Create(string kind) => kind switch
    {
        "bearer" => Session.FromBearer(Origin, "t", TimeSpan.FromHours(1)),
        "cookie" => Session.FromCookies(Origin, [new SessionCookie("sid", "c")]),
        _ => Session.FromCookies(Origin, [new SessionCookie("sid", "c")], "t"),
    };

    private static long Allocated(HttpMessageInvoker invoker)
    {
        var requests = Enumerable.Range(0, Count).Select(_ => Request()).ToArray();
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var request in requests)
        {
            _ = invoker.SendAsync(request, CancellationToken.None);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static HttpRequestMessage Request()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Origin, "/jobs"));
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        return request;
    }

    private sealed class ReadyHandler : HttpMessageHandler
    {
        public Task<HttpResponseMessage> Ready { get; } = CreateReady();

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Ready;

        private static Task<HttpResponseMessage> CreateReady()
        {
            var response = new HttpResponseMessage();
            response.Headers.TryAddWithoutValidation("Server", "test");
            return Task.FromResult(response);
        }
    }
}

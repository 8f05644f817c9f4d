using System.Net;
using Itential.Refit.Authentication;
using Itential.Refit.Tests.Authentication.Servers;

namespace Itential.Refit.Tests.Authentication;

/// <summary>A window that waits for a call must not hang: whatever the handler waits for, it does not come back to the caller's context.</summary>
public sealed class CallersContextTests : IDisposable
{
    private readonly WatchedContext _context = new();
    private readonly MemoryServer _server = new();
    private readonly SessionManager _sessions;
    private readonly HttpClient _client;

    public CallersContextTests()
    {
        _sessions = _server.Sessions();
        _client = _server.Client(_sessions);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Login_IsWaitedFor(bool explicitly)
    {
        using var mayEnd = new ManualResetEventSlim();
        _server.OnLogin = mayEnd.Wait;

        var call = _context.Start(() => explicitly ? _client.AuthenticateAsync(TestContext.Current.CancellationToken) : Calls.GetAsync(_client));
        mayEnd.Set();
        await call;

        Assert.Equal(1, _server.Logins);
        Assert.Equal(0, _context.Posts);
    }

    [Fact]
    public async Task Answer_IsWaitedFor()
    {
        await Calls.GetAsync(_client);

        var answer = new TaskCompletionSource();
        _server.Delay = () => answer.Task;
        var call = _context.Start(() => Calls.GetAsync(_client));
        answer.SetResult();
        await call;

        Assert.Equal(2, _server.Requests);
        Assert.Equal(0, _context.Posts);
    }

    [Fact]
    public async Task Renewal_IsWaitedFor()
    {
        await Calls.GetAsync(_client);
        _server.KillSessions();
        using var mayEnd = new ManualResetEventSlim();
        _server.OnLogin = mayEnd.Wait;

        var call = _context.Start(() => Calls.GetAsync(_client));
        mayEnd.Set();
        await call;

        Assert.Equal(2, _server.Logins);
        Assert.Equal(0, _context.Posts);
    }

    [Fact]
    public async Task AnswerToTheRepetition_IsWaitedFor()
    {
        await Calls.GetAsync(_client);
        var answer = new TaskCompletionSource();
        _server.OnRequest = request =>
        {
            // Somebody else has renewed the session meanwhile, so that the repetition goes out at once.
            _server.OnRequest = _ => new HttpResponseMessage(HttpStatusCode.OK);
            _sessions.Invalidate();
            _client.Authenticate(TestContext.Current.CancellationToken);
            _server.Delay = () => answer.Task;
            return new HttpResponseMessage(HttpStatusCode.Unauthorized) { RequestMessage = request };
        };

        var call = _context.Start(() => Calls.GetAsync(_client));
        answer.SetResult();
        await call;

        Assert.Equal(2, _server.Logins);
        Assert.Equal(3, _server.Requests);
        Assert.Equal(0, _context.Posts);
    }

    public void Dispose()
    {
        _client.Dispose();
        _sessions.Dispose();
        _server.Dispose();
    }
}

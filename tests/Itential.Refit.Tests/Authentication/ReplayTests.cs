using System.Net;
using System.Net.Http.Json;
using Itential.Refit.Authentication;
using Itential.Refit.Tests.Authentication.Servers;
using TestKit;

namespace Itential.Refit.Tests.Authentication;

public sealed class ReplayTests
{
    private readonly ManualTimeProvider _clock = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Get_SessionKilledOnServer_OneLoginAndOneReplay(bool sync)
    {
        await using var server = await WebServer.StartAsync(TestContext.Current.CancellationToken);
        using var sessions = new SessionManager(server.Authenticator());
        using var client = server.Client(sessions);
        await Calls.SendAsync(client, sync);

        server.KillSessions();
        using var response = await Calls.SendAsync(client, sync);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(2, server.Logins);
        Assert.Equal(3, server.Requests);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task PostJson_SessionKilledOnServer_OneLoginAndOneReplayWithTheSameBody(bool sync)
    {
        await using var server = await WebServer.StartAsync(TestContext.Current.CancellationToken);
        using var sessions = new SessionManager(server.Authenticator());
        using var client = server.Client(sessions);
        await Calls.SendAsync(client, sync);

        server.KillSessions();
        using var response = await Calls.SendAsync(client, sync, HttpMethod.Post, JsonContent.Create(new { name = "router-1" }));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(2, server.Logins);
        Assert.Equal(["", """{"name":"router-1"}""", """{"name":"router-1"}"""], server.Bodies);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task PostForwardOnlyStream_SessionKilledOnServer_RenewsAndThrowsNamingTheBody(bool sync)
    {
        await using var server = await WebServer.StartAsync(TestContext.Current.CancellationToken);
        using var sessions = new SessionManager(server.Authenticator());
        using var client = server.Client(sessions);
        await Calls.SendAsync(client, sync);

        server.KillSessions();
        var error = await Assert.ThrowsAsync<ApiException>(() => Calls.SendAsync(client, sync, HttpMethod.Post, new StreamContent(new ForwardOnlyStream("payload"u8.ToArray()))));

        Assert.Equal(HttpStatusCode.Unauthorized, error.StatusCode);
        Assert.Contains("StreamContent", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, server.Logins);
        Assert.Equal(2, server.Requests);
        Assert.False(error.RequestMessage.Headers.Contains("Authorization"));

        using var next = await Calls.SendAsync(client, sync);
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        Assert.Equal(2, server.Logins);
    }

    public static TheoryData<string, bool> Contents => new()
    {
        { "none", true }, { "bytes", true }, { "text", true }, { "form", true }, { "json", true }, { "memory", true }, { "multipart", true },
        { "multipart with a stream", false }, { "stream", false },
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public async Task Content_SessionKilled_IsReplayedIfItCanBeWrittenAgain(string kind, bool replayable)
    {
        using var server = new MemoryServer();
        using var sessions = server.Sessions();
        using var client = server.Client(sessions);
        await Calls.GetAsync(client);

        server.KillSessions();
        var call = Calls.SendAsync(client, sync: false, HttpMethod.Put, Create(kind));

        if (replayable)
        {
            Assert.Equal(HttpStatusCode.OK, (await call).StatusCode);
        }
        else
        {
            await Assert.ThrowsAsync<ApiException>(() => call);
        }

        Assert.Equal(2, server.Logins);
    }

    [Fact]
    public async Task Stream_DeclaredReplayable_IsReplayed()
    {
        using var server = new MemoryServer();
        using var sessions = server.Sessions();
        using var client = server.Client(sessions);
        await Calls.GetAsync(client);

        server.KillSessions();
        using var response = await Calls.SendAsync(
            client,
            sync: false,
            HttpMethod.Put,
            Create("stream"),
            change: request => request.Options.Set(AuthenticationRequestOptions.Replayable, true));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Forbidden_SessionOlderThanAMinute_IsReplayedOnce(bool sync)
    {
        using var server = new MemoryServer();
        server.OnRequest = _ => new HttpResponseMessage(server.Logins == 1 ? HttpStatusCode.Forbidden : HttpStatusCode.OK);
        using var sessions = server.Sessions(new SessionOptions { TimeProvider = _clock });
        using var client = server.Client(sessions);

        Assert.Equal(HttpStatusCode.Forbidden, (await Calls.SendAsync(client, sync)).StatusCode);
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.Forbidden, (await Calls.SendAsync(client, sync)).StatusCode);
        Assert.Equal(1, server.Logins);

        _clock.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(HttpStatusCode.OK, (await Calls.SendAsync(client, sync)).StatusCode);
        Assert.Equal(2, server.Logins);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Replay_RefusedAgain_ReturnsThatAnswerAndOpensTheBackOff(bool sync)
    {
        using var server = new MemoryServer { OnRequest = _ => new HttpResponseMessage(HttpStatusCode.Unauthorized) };
        using var sessions = server.Sessions(new SessionOptions { TimeProvider = _clock });
        using var client = server.Client(sessions);

        Assert.Equal(HttpStatusCode.Unauthorized, (await Calls.SendAsync(client, sync)).StatusCode);
        Assert.Equal((2, 2), (server.Logins, server.Requests));

        Assert.Equal(HttpStatusCode.Unauthorized, (await Calls.SendAsync(client, sync)).StatusCode);
        Assert.Equal((2, 3), (server.Logins, server.Requests));

        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.Unauthorized, (await Calls.SendAsync(client, sync)).StatusCode);
        Assert.Equal((3, 5), (server.Logins, server.Requests));

        _clock.Advance(TimeSpan.FromSeconds(1));
        await Calls.SendAsync(client, sync);
        Assert.Equal(3, server.Logins);
    }

    [Fact]
    public async Task Replay_ForbiddenAfterUnauthorized_OpensNoBackOff()
    {
        using var server = new MemoryServer { OnRequest = _ => new HttpResponseMessage(HttpStatusCode.Forbidden) };
        using var sessions = server.Sessions(new SessionOptions { TimeProvider = _clock });
        using var client = server.Client(sessions);
        await Calls.GetAsync(client);

        server.KillSessions();
        Assert.Equal(HttpStatusCode.Forbidden, (await Calls.GetAsync(client)).StatusCode);
        server.KillSessions();
        Assert.Equal(HttpStatusCode.Forbidden, (await Calls.GetAsync(client)).StatusCode);

        Assert.Equal(3, server.Logins);
    }

    [Fact]
    public async Task ManyCalls_SameSessionRefused_RenewOnce()
    {
        await using var server = await WebServer.StartAsync(TestContext.Current.CancellationToken);
        using var sessions = new SessionManager(server.Authenticator());
        using var client = server.Client(sessions);
        await Calls.GetAsync(client);

        server.KillSessions();
        var results = await ConcurrentCallers.RunAsync(client, callers: 50, calls: 2);

        Assert.Null(results.FirstFault());
        Assert.Equal(2, server.Logins);
        Assert.Equal(0, server.Anonymous);
    }

    [Fact]
    public async Task ManyCalls_EachRefusedTwice_CountOnceForTheBackOff()
    {
        using var server = new MemoryServer { OnRequest = _ => new HttpResponseMessage(HttpStatusCode.Unauthorized), Delay = async () => await Task.Yield() };
        using var sessions = server.Sessions(new SessionOptions { TimeProvider = _clock });
        using var client = server.Client(sessions);
        using var mayAnswer = new SemaphoreSlim(0);
        await client.AuthenticateAsync(TestContext.Current.CancellationToken);

        server.Delay = () => mayAnswer.WaitAsync(TestContext.Current.CancellationToken);
        var calls = Enumerable.Range(0, 20).Select(_ => Calls.GetAsync(client)).ToList();
        mayAnswer.Release(40);
        await Task.WhenAll(calls);
        Assert.Equal(2, server.Logins);

        server.Delay = () => Task.CompletedTask;
        _clock.Advance(TimeSpan.FromSeconds(1));
        await Calls.GetAsync(client);
        Assert.Equal(3, server.Logins);
    }

    [Fact]
    public async Task RenewalFails_CallThrowsAuthenticationFailed()
    {
        using var server = new MemoryServer();
        using var sessions = server.Sessions(new SessionOptions { TimeProvider = _clock });
        using var client = server.Client(sessions);
        await Calls.GetAsync(client);

        server.KillSessions();
        server.LoginStatus = HttpStatusCode.Forbidden;

        await Assert.ThrowsAsync<AuthenticationFailedException>(() => Calls.GetAsync(client));
        await Assert.ThrowsAsync<AuthenticationFailedException>(() => Calls.GetAsync(client));
        Assert.Equal((2, 2), (server.Logins, server.Requests));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ReplacedAnswer_IsDisposed(bool sync)
    {
        using var body = new DisposalWitness();
        using var server = new MemoryServer();
        server.OnRequest = _ => server.Logins == 1
            ? new HttpResponseMessage(HttpStatusCode.Unauthorized) { Content = new StreamContent(body) }
            : new HttpResponseMessage(HttpStatusCode.OK);
        using var sessions = server.Sessions();
        using var client = server.Client(sessions);

        using var request = new HttpRequestMessage(HttpMethod.Get, Calls.Jobs);
        using var response = sync
            ? client.Send(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken)
            : await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(body.IsDisposed);
    }

    private static HttpContent? Create(string kind) => kind switch
    {
        "none" => null,
        "bytes" => new ByteArrayContent([1]),
        "text" => new StringContent("a"),
        "form" => new FormUrlEncodedContent([new("a", "b")]),
        "json" => JsonContent.Create(1),
        "memory" => new ReadOnlyMemoryContent(new byte[] { 1 }),
        "multipart" => new MultipartFormDataContent { { new StringContent("a"), "a" }, { new ByteArrayContent([1]), "b" } },
        "multipart with a stream" => new MultipartFormDataContent { { new StringContent("a"), "a" }, { new StreamContent(new MemoryStream()), "b" } },
        _ => new StreamContent(new MemoryStream([1])),
    };

    private sealed class ForwardOnlyStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}

using Itential.Diagnostics;
using Itential.Refit.Authentication;
using Itential.Refit.Tests.Authentication.Servers;

namespace Itential.Refit.Tests.Authentication;

public sealed class AuthenticatorTests
{
    private static readonly Uri Origin = MemoryServer.Origin;

    [Fact]
    public async Task Token_IsSentAsBearer() => Assert.Equal("Bearer abc", await CredentialAsync(Authenticator.Token(Origin, "abc")));

    [Fact]
    public async Task RawToken_IsSentAsItIs() => Assert.Equal("abc=", await CredentialAsync(Authenticator.RawToken(Origin, "abc=")));

    [Fact]
    public async Task Basic_IsSentAsBase64OfUtf8() =>
        Assert.Equal("Basic YWRtaW46cMOkc3M6d29yZA==", await CredentialAsync(Authenticator.Basic(Origin, "admin", "päss:word")));

    [Fact]
    public async Task TokenProvider_Synchronous_IsAskedForEachSession()
    {
        var number = 0;
        using var server = new MemoryServer { ChecksSessions = false };
        using var sessions = new SessionManager(Authenticator.TokenProvider(Origin, _ => new Secret($"t{++number}")));
        using var client = server.Client(sessions);

        await Calls.GetAsync(client);
        await Calls.GetAsync(client);
        sessions.Invalidate();
        await Calls.GetAsync(client);

        Assert.Equal(["Bearer t1", "Bearer t1", "Bearer t2"], server.Credentials);
    }

    [Fact]
    public async Task TokenProvider_Asynchronous_IsAwaited() => Assert.Equal("Bearer later", await CredentialAsync(Authenticator.TokenProvider(Origin, async _ =>
    {
        await Task.Yield();
        return new Secret("later");
    })));

    [Fact]
    public async Task FromAsync_SendsOverTheInnerChain()
    {
        using var server = new MemoryServer();
        var authenticator = Authenticator.FromAsync(async (http, cancellationToken) =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Origin, "/login"));
            using var response = await http.SendAsync(request, cancellationToken);
            return Session.FromBearer(Origin, (await response.Content.ReadAsStringAsync(cancellationToken)));
        });
        using var sessions = new SessionManager(authenticator);
        using var client = server.Client(sessions);

        using var response = await Calls.GetAsync(client);

        Assert.True(response.IsSuccessStatusCode);
        Assert.Equal(1, server.Logins);
    }

    [Fact]
    public async Task FromAsync_IgnoresItsToken_ThreadIsFreeAtTheDeadline()
    {
        var clock = new TestKit.ManualTimeProvider();
        using var server = new MemoryServer();
        using var arrived = new SemaphoreSlim(0);
        Thread? thread = null;
        var authenticator = Authenticator.FromAsync((_, _) =>
        {
            thread = Thread.CurrentThread;
            arrived.Release();
            return new TaskCompletionSource<Session>().Task;
        });
        using var sessions = new SessionManager(authenticator, new SessionOptions { TimeProvider = clock });
        using var client = server.Client(sessions);

        var call = Calls.GetAsync(client);
        await arrived.WaitAsync(TestContext.Current.CancellationToken);
        clock.Advance(TimeSpan.FromSeconds(30));

        await Assert.ThrowsAsync<AuthenticationFailedException>(() => call);
        thread!.Join();
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\nb")]
    public void Token_ThatCannotStandInAHeader_IsRefusedAtOnce(string token)
    {
        Assert.Throws<ArgumentException>(() => Authenticator.Token(Origin, new Secret(token)));
        Assert.Throws<ArgumentException>(() => Authenticator.RawToken(Origin, new Secret(token)));
    }

    [Fact]
    public void Basic_UserWithColon_IsRefused() => Assert.Throws<ArgumentException>(() => Authenticator.Basic(Origin, "a:b", "c"));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Authenticate_LogsInOnceAndSendsNothingElse(bool sync)
    {
        using var server = new MemoryServer();
        using var sessions = server.Sessions();
        using var client = server.Client(sessions);

        for (var i = 0; i < 2; i++)
        {
            if (sync)
            {
                client.Authenticate(TestContext.Current.CancellationToken);
            }
            else
            {
                await client.AuthenticateAsync(TestContext.Current.CancellationToken);
            }
        }

        Assert.Equal((1, 0), (server.Logins, server.Requests));
    }

    [Fact]
    public async Task Authenticate_NoHandlerInTheChain_SaysSo()
    {
        using var client = new HttpClient();

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.AuthenticateAsync(TestContext.Current.CancellationToken));
        Assert.Throws<InvalidOperationException>(() => client.Authenticate(TestContext.Current.CancellationToken));
    }

    private static async Task<string> CredentialAsync(IAuthenticator authenticator)
    {
        using var server = new MemoryServer { ChecksSessions = false };
        using var sessions = new SessionManager(authenticator);
        using var client = server.Client(sessions);
        await Calls.GetAsync(client);
        return Assert.Single(server.Credentials);
    }
}

using Itential.Refit.Authentication;
using Itential.Refit.Tests.Authentication.Servers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Itential.Refit.Tests.Authentication;

public sealed class InnerChainTests
{
    public static TheoryData<string, HttpMessageHandler> UnfitHandlers => new()
    {
        { "SocketsHttpHandler.UseCookies", new SocketsHttpHandler { AllowAutoRedirect = false } },
        { "SocketsHttpHandler.AllowAutoRedirect", new SocketsHttpHandler { UseCookies = false } },
        { "HttpClientHandler.UseCookies", new HttpClientHandler { AllowAutoRedirect = false } },
        { "HttpClientHandler.AllowAutoRedirect", new HttpClientHandler { UseCookies = false } },
        { "SocketsHttpHandler.UseCookies", new PassingHandler(new PassingHandler(new SocketsHttpHandler())) },
    };

    [Theory]
    [MemberData(nameof(UnfitHandlers))]
    public async Task ByHand_InnerHandlerKeepsCookiesOrFollowsRedirects_IsRefusedNamingTheProperty(string property, HttpMessageHandler inner)
    {
        using var sessions = new SessionManager(Authenticator.Token(MemoryServer.Origin, "t"));
        using var client = new HttpClient(new AuthenticationHandler(sessions, inner)) { BaseAddress = MemoryServer.Origin };

        foreach (var sync in new[] { false, true })
        {
            var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Calls.SendAsync(client, sync));
            Assert.StartsWith(property + " is on", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ByHand_NoInnerHandler_IsRefused()
    {
        using var sessions = new SessionManager(Authenticator.Token(MemoryServer.Origin, "t"));
        using var client = new HttpClient(new AuthenticationHandler(sessions)) { BaseAddress = MemoryServer.Origin };

        await Assert.ThrowsAsync<InvalidOperationException>(() => Calls.GetAsync(client));
    }

    [Fact]
    public async Task AddAuthentication_PlainNamedClient_LogsInAgainstARealServer()
    {
        await using var server = await WebServer.StartAsync(TestContext.Current.CancellationToken);
        var services = new ServiceCollection();
        services.AddHttpClient("x", client => client.BaseAddress = server.Origin).AddAuthentication(server.Authenticator());
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<IHttpClientFactory>().CreateClient("x");

        using var first = await Calls.SendAsync(client, sync: false);
        server.KillSessions();
        using var second = await Calls.SendAsync(client, sync: true);

        Assert.True(first.IsSuccessStatusCode && second.IsSuccessStatusCode);
        Assert.Equal((2, 3), (server.Logins, server.Requests));
    }

    [Fact]
    public async Task AddAuthentication_HandlersRotate_SessionStays()
    {
        await using var server = await WebServer.StartAsync(TestContext.Current.CancellationToken);
        var services = new ServiceCollection();
        services.AddHttpClient("x", client => client.BaseAddress = server.Origin).AddAuthentication(_ => server.Authenticator());
        await using var provider = services.BuildServiceProvider();

        foreach (var handlers in Enumerable.Range(0, 3).Select(_ => provider.CreateScope()))
        {
            // A builder of its own is what the factory uses when it rotates.
            var builder = handlers.ServiceProvider.GetRequiredService<Microsoft.Extensions.Http.HttpMessageHandlerBuilder>();
            builder.Name = "x";
            var options = provider.GetRequiredService<Microsoft.Extensions.Options.IOptionsMonitor<Microsoft.Extensions.Http.HttpClientFactoryOptions>>().Get("x");
            foreach (var action in options.HttpMessageHandlerBuilderActions)
            {
                action(builder);
            }

            using var client = new HttpClient(builder.Build()) { BaseAddress = server.Origin };
            using var response = await Calls.GetAsync(client);
            Assert.True(response.IsSuccessStatusCode);
            handlers.Dispose();
        }

        Assert.Equal((1, 3), (server.Logins, server.Requests));
    }

    [Fact]
    public async Task AddAuthentication_TwoNamedClients_HaveSessionsOfTheirOwn()
    {
        await using var server = await WebServer.StartAsync(TestContext.Current.CancellationToken);
        var services = new ServiceCollection();
        services.AddHttpClient("a", client => client.BaseAddress = server.Origin).AddAuthentication(server.Authenticator(user: "anna"));
        services.AddHttpClient("b", client => client.BaseAddress = server.Origin).AddAuthentication(server.Authenticator(user: "bert"));
        await using var provider = services.BuildServiceProvider();
        var factory = provider.GetRequiredService<IHttpClientFactory>();

        await Calls.GetAsync(factory.CreateClient("a"));
        await Calls.GetAsync(factory.CreateClient("b"));
        provider.GetRequiredKeyedService<SessionManager>("a").Invalidate();
        await Calls.GetAsync(factory.CreateClient("a"));
        await Calls.GetAsync(factory.CreateClient("b"));

        Assert.Equal([1, 2], server.LoginsByUser.Order());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AddAuthentication_UsersPrimaryHandler_KeepsItsSettingsAndLosesCookiesAndRedirects(bool before)
    {
        var proxy = new System.Net.WebProxy("http://proxy.test");
        using var primary = new SocketsHttpHandler { Proxy = proxy };
        var services = new ServiceCollection();
        var builder = services.AddHttpClient("x");
        if (before)
        {
            builder.ConfigurePrimaryHttpMessageHandler(() => primary);
        }

        builder.AddAuthentication(Authenticator.Token(MemoryServer.Origin, "t"));
        if (!before)
        {
            builder.ConfigurePrimaryHttpMessageHandler(() => primary);
        }

        using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler("x");

        Assert.False(primary.UseCookies);
        Assert.False(primary.AllowAutoRedirect);
        Assert.Same(proxy, primary.Proxy);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Prepare_CookiesOrRedirects_BothAreOff(bool cookies, bool redirects)
    {
        using var sockets = new SocketsHttpHandler { UseCookies = cookies, AllowAutoRedirect = redirects };
        using var old = new HttpClientHandler { UseCookies = cookies, AllowAutoRedirect = redirects };

        InnerChain.Prepare(sockets);
        InnerChain.Prepare(new PassingHandler(old));

        Assert.Equal((false, false), (sockets.UseCookies, sockets.AllowAutoRedirect));
        Assert.Equal((false, false), (old.UseCookies, old.AllowAutoRedirect));
    }

    [Fact]
    public void AddAuthentication_OldPrimaryHandler_LosesCookiesAndRedirectsToo()
    {
        using var primary = new HttpClientHandler();
        var services = new ServiceCollection();
        services.AddHttpClient("x").ConfigurePrimaryHttpMessageHandler(() => primary).AddAuthentication(Authenticator.Token(MemoryServer.Origin, "t"));
        using var provider = services.BuildServiceProvider();

        provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler("x");

        Assert.False(primary.UseCookies);
        Assert.False(primary.AllowAutoRedirect);
    }

    [Fact]
    public async Task AddAuthentication_PrimaryHandlerOfAnotherType_IsUsedAsItIs()
    {
        using var server = new MemoryServer();
        var log = new CapturingLog();
        var services = new ServiceCollection();
        services.AddSingleton<ILoggerFactory>(log);
        services.AddHttpClient("x", client => client.BaseAddress = MemoryServer.Origin).RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() => server)
            .AddAuthentication(server.Authenticator(), options => options.Ttl = TimeSpan.FromHours(1));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IHttpClientFactory>().CreateClient("x").AuthenticateAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, server.Logins);
        Assert.Contains("Logging in at http://platform.test.", log.Texts);
    }

    private sealed class PassingHandler(HttpMessageHandler inner) : DelegatingHandler(inner);
}

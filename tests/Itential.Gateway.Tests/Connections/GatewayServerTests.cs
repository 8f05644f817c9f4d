using Itential.Gateway;
using Itential.Refit.Authentication;
using Itential.Testing;
using TestKit;

namespace Itential.Gateway.Tests.Connections;

public class GatewayServerTests
{
    [Theory]
    [InlineData(IssuedCredentials.Both)]
    [InlineData(IssuedCredentials.Cookie)]
    [InlineData(IssuedCredentials.Token)]
    public async Task Login_AnyKindOfReply_SignsIn(IssuedCredentials reply)
    {
        await using var server = await GatewayServer.StartAsync(new GatewayServerOptions { IssuedCredentials = reply, Devices = 3 });
        using var client = GatewayClient.Create(Options(server));

        var answer = await client.GetAsync("/devices");
        client.Get("devices");

        Assert.Equal(3, answer.Json()!["data"]!.AsArray().Count);
        Assert.Equal(1, server.Logins);
        Assert.Equal(0, server.UnauthenticatedRequests);
    }

    [Fact]
    public async Task Login_ReplyWithNothing_IsAFailedLogin()
    {
        await using var server = await GatewayServer.StartAsync(new GatewayServerOptions { IssuedCredentials = IssuedCredentials.None });
        using var client = GatewayClient.Create(Options(server));

        await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.GetAsync("/devices"));
    }

    [Fact]
    public async Task Login_HttpsWithCustomAuthority_SignsIn()
    {
        await using var server = await GatewayServer.StartAsync(new GatewayServerOptions { UseTls = true });
        var options = Options(server);
        options.CertificateAuthorities = [server.Certificate!];
        using var client = GatewayClient.Create(options);

        await client.GetAsync("/devices");

        Assert.Equal(1, server.Logins);
    }

    [Fact]
    public async Task Session_KilledOnTheServer_IsRenewedOnce()
    {
        await using var server = await GatewayServer.StartAsync();
        using var client = GatewayClient.Create(Options(server));
        await client.GetAsync("/devices");

        server.ExpireSessions();
        await client.GetAsync("/devices");

        Assert.Equal(2, server.Logins);
        Assert.Equal(1, server.RefusedRequests);
    }

    [Fact]
    public async Task Ttl_Passed_SignsInOnceMore()
    {
        var time = new ManualTimeProvider();
        await using var server = await GatewayServer.StartAsync();
        var options = Options(server);
        options.Ttl = TimeSpan.FromMinutes(5);
        options.TimeProvider = time;
        using var client = GatewayClient.Create(options);
        await client.GetAsync("/devices");

        time.Advance(TimeSpan.FromMinutes(5));
        await client.GetAsync("/devices");
        client.Get("/devices");

        Assert.Equal(2, server.Logins);
    }

    private static GatewayOptions Options(GatewayServer server) => new()
    {
        BaseAddress = server.BaseAddress,
        User = DemoCredentials.User,
        Password = DemoCredentials.Password,
    };
}

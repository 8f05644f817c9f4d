using System.Text.Json.Nodes;
using Itential.Platform;
using Itential.Refit;
using Itential.Refit.Authentication;
using Itential.Testing;
using Itential.Testing.Faults;
using TestKit;

namespace Itential.Platform.Tests.Connections;

public class PlatformServerTests
{
    [Theory]
    [InlineData(IssuedCredentials.Both)]
    [InlineData(IssuedCredentials.Cookie)]
    [InlineData(IssuedCredentials.Token)]
    public async Task User_AnyKindOfReply_SignsIn(IssuedCredentials reply)
    {
        await using var server = await PlatformServer.StartAsync(new PlatformServerOptions { IssuedCredentials = reply });
        using var client = PlatformClient.Create(User(server));

        var answer = await client.GetAsync("/whoami");

        Assert.Equal(DemoCredentials.User, (string?)answer.Json()!["username"]);
        Assert.Equal(1, server.Logins);
        Assert.Equal(0, server.UnauthenticatedRequests);
    }

    [Fact]
    public async Task User_ReplyWithNothing_IsAFailedLogin()
    {
        await using var server = await PlatformServer.StartAsync(new PlatformServerOptions { IssuedCredentials = IssuedCredentials.None });
        using var client = PlatformClient.Create(User(server));

        await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.GetAsync("/whoami"));

        Assert.Equal(0, server.Requests);
    }

    [Fact]
    public async Task ClientCredentials_Https_SignIn()
    {
        await using var server = await PlatformServer.StartAsync(new PlatformServerOptions { UseTls = true });
        using var client = PlatformClient.Create(new PlatformOptions
        {
            BaseAddress = server.BaseAddress,
            ClientId = DemoCredentials.ClientId,
            ClientSecret = DemoCredentials.ClientSecret,
            CertificateAuthorities = [server.Certificate!],
        });

        await client.GetAsync("/whoami");
        client.Get("/whoami");

        Assert.Equal(1, server.CountOf("POST", "/oauth/token"));
        Assert.Equal(2, server.Requests);
    }

    [Fact]
    public async Task WrongPassword_ManyCallers_ReachTheServerOnce()
    {
        await using var server = await PlatformServer.StartAsync();
        var options = User(server);
        options.Password = "wrong-password";
        using var client = PlatformClient.Create(options);

        var calls = Enumerable.Range(0, 50).Select(_ => Record.ExceptionAsync(() => client.GetAsync("/whoami")).AsTask()).ToArray();
        var errors = await Task.WhenAll(calls);

        Assert.All(errors, error =>
        {
            var failure = Assert.IsType<AuthenticationFailedException>(error);
            Assert.Contains("was refused with 401", failure.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("wrong-password", failure.ToString(), StringComparison.Ordinal);
        });
        Assert.Equal(1, server.Logins);
        Assert.Equal(0, server.Requests);
    }

    [Fact]
    public async Task Session_KilledOnTheServer_IsRenewedOnceAndTheCallRepeated()
    {
        await using var server = await PlatformServer.StartAsync();
        using var client = PlatformClient.Create(User(server));
        await client.GetAsync("/whoami");

        server.ExpireSessions();
        await client.GetAsync("/whoami");
        server.ExpireSessions();
        client.Post("/operations-manager/jobs/start", body: new JsonObject { ["workflow"] = "Deploy Configuration", ["options"] = new JsonObject { ["type"] = "automation" } });

        Assert.Equal(3, server.Logins);
        Assert.Equal(2, server.RefusedRequests);
    }

    [Fact]
    public async Task Cookies_RotatedByEveryAnswer_AreFollowed()
    {
        await using var server = await PlatformServer.StartAsync(new PlatformServerOptions { RotatesCookies = true });
        using var client = PlatformClient.Create(User(server));

        await client.GetAsync("/whoami");
        await client.GetAsync("/whoami");
        client.Get("/whoami");

        Assert.Equal(1, server.Logins);
        Assert.Equal(0, server.RefusedRequests);
    }

    [Fact]
    public async Task Ttl_Passed_SignsInOnceMore()
    {
        var time = new ManualTimeProvider();
        await using var server = await PlatformServer.StartAsync();
        var options = User(server);
        options.Ttl = TimeSpan.FromMinutes(5);
        options.TimeProvider = time;
        using var client = PlatformClient.Create(options);
        await client.GetAsync("/whoami");

        time.Advance(TimeSpan.FromMinutes(5));
        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => number % 2 == 0
            ? client.GetAsync("/whoami")
            : Task.Run(() => client.Get("/whoami"))));

        Assert.Equal(2, server.Logins);
        Assert.Equal(21, server.Requests);
        Assert.Equal(0, server.UnauthenticatedRequests);
    }

    [Fact]
    public async Task Clients_OfTwoServers_KeepTheirSessionsApart()
    {
        await using var one = await PlatformServer.StartAsync();
        await using var two = await PlatformServer.StartAsync();
        using var first = PlatformClient.Create(User(one));
        using var second = PlatformClient.Create(User(two));

        await Task.WhenAll(first.GetAsync("/whoami"), second.GetAsync("/whoami"), first.GetAsync("/whoami"), second.GetAsync("/whoami"));

        Assert.Equal((1, 2, 0), (one.Logins, one.Requests, one.RefusedRequests));
        Assert.Equal((1, 2, 0), (two.Logins, two.Requests, two.RefusedRequests));
    }

    [Fact]
    public async Task Connection_Dropped_IsARequestExceptionAndTheNextCallWorks()
    {
        await using var server = await PlatformServer.StartAsync();
        using var client = PlatformClient.Create(User(server));
        await client.AuthenticateAsync();
        server.Faults.Add(Fault.Drop() with { Method = "POST", Times = 1 });
        server.Faults.Add(Fault.Truncate() with { Method = "GET", Times = 1 });

        await Assert.ThrowsAsync<ApiRequestException>(() => client.PostAsync("/whoami"));
        await Assert.ThrowsAsync<ApiRequestException>(() => client.GetAsync("/whoami"));
        await client.GetAsync("/whoami");

        Assert.Equal(1, server.Logins);
    }

    [Fact]
    public async Task Answer_Malformed_IsAnApiExceptionWhenRead()
    {
        await using var server = await PlatformServer.StartAsync();
        using var client = PlatformClient.Create(User(server));
        server.Faults.Add(Fault.Malformed() with { Path = "/whoami" });

        var answer = await client.GetAsync("/whoami");

        Assert.Throws<ApiException>(() => answer.Json());
    }

    private static PlatformOptions User(PlatformServer server) => new()
    {
        BaseAddress = server.BaseAddress,
        User = DemoCredentials.User,
        Password = DemoCredentials.Password,
    };
}

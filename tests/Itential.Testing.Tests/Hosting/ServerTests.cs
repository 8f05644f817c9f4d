using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography.X509Certificates;

namespace Itential.Testing.Tests.Hosting;

public sealed class ServerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("1.1")]
    [InlineData("2.0")]
    public async Task Tls_ClientThatTrustsTheCertificate_GetsThrough(string version)
    {
        await using var server = await PlatformServer.StartAsync(new() { UseTls = true }, Token);
        using var http = HttpCalls.Connect(server.BaseAddress, Trusting(server.Certificate!));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/login")
        {
            Content = HttpCalls.Json("""{"username":"demo-user","password":"demo-password"}"""),
            Version = Version.Parse(version),
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };

        using var login = await http.SendAsync(request, Token);

        Assert.Equal(("https", false), (server.BaseAddress.Scheme, server.Certificate!.HasPrivateKey));
        Assert.Equal(HttpStatusCode.OK, login.StatusCode);
        Assert.Contains("secure", login.Headers.GetValues("Set-Cookie").Single(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Tls_ClientThatDoesNotTrustIt_IsTurnedAway()
    {
        await using var server = await GatewayServer.StartAsync(new() { UseTls = true }, Token);
        await using var other = await GatewayServer.StartAsync(new() { UseTls = true }, Token);
        using var http = HttpCalls.Connect(server.BaseAddress, Trusting(other.Certificate!));

        var fault = await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync("/api/v2.0/status", Token));

        Assert.Equal(HttpRequestError.SecureConnectionError, fault.HttpRequestError);
        Assert.Equal(0, server.Requests);
    }

    [Fact]
    public async Task SecureCookies_OverHttp_AreSetWhenAskedFor()
    {
        await using var server = await PlatformServer.StartAsync(new() { SecureCookies = true }, Token);
        using var http = HttpCalls.Connect(server.BaseAddress);

        using var login = await http.PostAsync("/login", HttpCalls.Json("""{"username":"demo-user","password":"demo-password"}"""), Token);

        Assert.Null(server.Certificate);
        Assert.Contains("secure", login.Headers.GetValues("Set-Cookie").Single(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task OpenConnections_ClientThatComesAndGoes_AreCounted(bool useTls)
    {
        await using var server = await PlatformServer.StartAsync(new() { UseTls = useTls }, Token);
        Assert.Equal(0, server.OpenConnections);

        using (var http = HttpCalls.Connect(server.BaseAddress, useTls ? Trusting(server.Certificate!) : null))
        {
            using var first = await http.GetAsync("/version", Token);
            using var second = await http.GetAsync("/version", Token);
            Assert.Equal(1, server.OpenConnections);
        }

        await TestKit.Condition.UntilAsync(() => Task.FromResult(server.OpenConnections == 0), Token);
    }

    [Fact]
    public async Task Port_InUse_FailsAndFreeAgainAfterDispose()
    {
        var first = await PlatformServer.StartAsync(cancellationToken: Token);
        var port = first.BaseAddress.Port;

        await Assert.ThrowsAsync<IOException>(() => PlatformServer.StartAsync(new() { Port = port }, Token));
        await first.DisposeAsync();
        await first.DisposeAsync();

        await using var second = await PlatformServer.StartAsync(new() { Port = port }, Token);
        Assert.Equal(port, second.BaseAddress.Port);
    }

    [Fact]
    public async Task Options_ChangedAfterTheStart_AreNotLookedAt()
    {
        var options = new PlatformServerOptions();
        await using var server = await PlatformServer.StartAsync(options, Token);

        options.ClientSecret = "changed";

        using var http = await HttpCalls.LoginAsync(server);
        await http.ReadAsync("/whoami");
    }

    [Fact]
    public async Task UnknownRoute_WithCredential_Is404AndCounted()
    {
        await using var server = await GatewayServer.StartAsync(cancellationToken: Token);
        using var http = await HttpCalls.LoginAsync(server);

        using var response = await http.GetAsync("/api/v2.0/nothing", Token);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal((1, 0), (server.Requests, server.CountOf("GET", "/api/v2.0/nothing")));
    }

    [Fact]
    public async Task Requests_ManyAtOnce_AreAllCountedAndAnsweredWithTheirOwn()
    {
        await using var server = await PlatformServer.StartAsync(new() { Jobs = 0, JobSteps = 1 }, Token);
        using var http = await HttpCalls.LoginAsync(server);

        await Parallel.ForEachAsync(Enumerable.Range(0, 200), new ParallelOptions { MaxDegreeOfParallelism = 20, CancellationToken = Token }, async (number, _) =>
        {
            var started = await http.SendAsync(HttpMethod.Post, "/operations-manager/jobs/start", $"{{\"workflow\":\"Deploy Configuration\",\"options\":{{\"variables\":{{\"n\":{number}}}}}}}");
            var job = await http.ReadAsync("/operations-manager/jobs/" + (string)started["data"]!["_id"]!);
            Assert.Equal((number, "complete"), ((int)job["data"]!["variables"]!["n"]!, (string?)job["data"]!["status"]));
        });

        Assert.Equal((400, 200, 1), (server.Requests, server.CountOf("GET", "/operations-manager/jobs/{id}"), server.Logins));
        Assert.Equal(200, (int)(await http.ReadAsync("/operations-manager/jobs"))["metadata"]!["total"]!);
    }

    [Fact]
    public async Task TwoServers_TakeEachOnlyTheirOwnTokens()
    {
        await using var one = await PlatformServer.StartAsync(cancellationToken: Token);
        await using var other = await PlatformServer.StartAsync(cancellationToken: Token);
        using var http = await HttpCalls.LoginAsync(one);
        using var stranger = HttpCalls.Connect(other.BaseAddress);
        stranger.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", http.DefaultRequestHeaders.Authorization!.Parameter);

        await stranger.ReadAsync("/whoami", HttpStatusCode.Unauthorized);
    }

    private static SocketsHttpHandler Trusting(X509Certificate2 certificate)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.Add(certificate);
        return new SocketsHttpHandler { UseCookies = false, SslOptions = { CertificateChainPolicy = policy } };
    }
}

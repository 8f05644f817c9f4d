using System.Net;
using System.Reflection;
using Itential.Platform;
using Itential.Refit;
using Itential.Refit.Authentication;
using TestKit;

namespace Itential.Platform.Tests.Connections;

public class ConnectionTests
{
    [Fact]
    public async Task Calls_UserAgent_NamesTheVersion()
    {
        await using var server = await Some.ServerAsync();
        using var client = PlatformClient.Create(Some.UserOptions(server.BaseAddress));

        await client.GetAsync("/x");
        client.Get("/x");

        var version = typeof(ApiResponse).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        Assert.Equal(3, server.Requests.Count);
        Assert.All(server.Requests, request => Assert.Equal("itential-refit/" + version, request.Header("User-Agent")));
    }

    [Fact]
    public async Task Calls_SyncAndAsync_ShareOneLogin()
    {
        await using var server = await Some.ServerAsync();
        using var client = PlatformClient.Create(Some.UserOptions(server.BaseAddress));

        await client.GetAsync("/x");
        client.Get("/x");

        Assert.Single(server.RequestsTo("POST /login"));
        Assert.Equal(2, server.RequestsTo("GET /x").Count);
    }

    [Fact]
    public async Task Clients_Two_ShareNeitherSessionNorCookies()
    {
        await using var server = await Some.ServerAsync();
        var logins = 0;
        server["POST /login"] = context =>
        {
            var number = Interlocked.Increment(ref logins);
            return Replies.Text("", $"token=session-{number}; Path=/")(context);
        };
        using var one = PlatformClient.Create(Some.UserOptions(server.BaseAddress));
        using var two = PlatformClient.Create(Some.UserOptions(server.BaseAddress));

        await one.GetAsync("/one");
        await two.GetAsync("/two");
        await one.GetAsync("/one");

        Assert.All(server.RequestsTo("GET /one"), request => Assert.Equal("token=session-1", request.Header("Cookie")));
        Assert.All(server.RequestsTo("GET /two"), request => Assert.Equal("token=session-2", request.Header("Cookie")));
        Assert.Equal(2, logins);
    }

    [Fact]
    public async Task Authenticate_NoSession_SignsInWithoutACall()
    {
        await using var server = await Some.ServerAsync();
        using var client = PlatformClient.Create(Some.UserOptions(server.BaseAddress));

        await client.AuthenticateAsync();
        client.Authenticate();
        Assert.Equal(["POST /login"], server.Requests.Select(request => request.Route));

        client.Sessions.Invalidate();
        client.Authenticate();
        Assert.Equal(2, server.RequestsTo("POST /login").Count);
    }

    [Fact]
    public async Task Authenticate_Refused_Throws()
    {
        await using var server = await Some.ServerAsync();
        server["POST /login"] = Replies.Status(401);
        using var client = PlatformClient.Create(Some.UserOptions(server.BaseAddress));

        await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.AuthenticateAsync());
        Assert.Throws<AuthenticationFailedException>(() => client.Authenticate());
    }

    [Fact]
    public async Task Timeout_PassesWhileTheLoginIsWaitedFor_EndsTheCall()
    {
        var time = new ManualTimeProvider();
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await Some.ServerAsync();
        server["POST /login"] = Replies.Never(reached);
        var options = Some.UserOptions(server.BaseAddress);
        options.TimeProvider = time;
        options.Timeout = TimeSpan.FromSeconds(5);
        using var client = PlatformClient.Create(options);

        var call = client.GetAsync("/x");
        await reached.Task;
        time.Advance(TimeSpan.FromSeconds(5));
        var error = await Assert.ThrowsAsync<ApiRequestException>(() => call);

        AssertTimedOut(error, "5 s");
    }

    [Fact]
    public async Task Timeout_PassesInTheBody_EndsTheCall()
    {
        var time = new ManualTimeProvider();
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await Some.ServerAsync();
        server["GET /x"] = Replies.Stall(reached);
        var options = Some.TokenOptions(server.BaseAddress);
        options.TimeProvider = time;
        options.Timeout = TimeSpan.FromSeconds(5);
        using var client = PlatformClient.Create(options);

        var call = client.GetAsync("/x");
        await reached.Task;
        time.Advance(TimeSpan.FromSeconds(5));
        var error = await Assert.ThrowsAsync<ApiRequestException>(() => call);

        AssertTimedOut(error, "5 s");
    }

    [Fact]
    public async Task Timeout_PassesInTheBodyOfASyncCall_EndsTheCall()
    {
        var time = new ManualTimeProvider();
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await Some.ServerAsync();
        server["GET /x"] = Replies.Stall(reached);
        var options = Some.TokenOptions(server.BaseAddress);
        options.TimeProvider = time;
        options.Timeout = TimeSpan.FromSeconds(5);
        using var client = PlatformClient.Create(options);

        var call = Task.Run(() => client.Get("/x"));
        await reached.Task;
        time.Advance(TimeSpan.FromSeconds(5));
        var error = await Assert.ThrowsAsync<ApiRequestException>(() => call);

        AssertTimedOut(error, "5 s");
    }

    [Fact]
    public async Task Call_ServerGone_SaysSo()
    {
        var server = await Some.ServerAsync();
        using var client = PlatformClient.Create(Some.TokenOptions(server.BaseAddress));
        await server.DisposeAsync();

        var error = await Assert.ThrowsAsync<ApiRequestException>(() => client.GetAsync("/x"));
        var sync = Assert.Throws<ApiRequestException>(() => client.Get("/x"));

        Assert.All([error, sync], e => Assert.Contains("got no answer", e.Message, StringComparison.Ordinal));
        Assert.All([error, sync], e => Assert.IsType<HttpRequestException>(e.InnerException));
    }

    [Fact]
    public async Task Call_AfterDispose_Throws()
    {
        await using var server = await Some.ServerAsync();
        var client = PlatformClient.Create(Some.UserOptions(server.BaseAddress));
        await client.GetAsync("/x");

        client.Dispose();
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.GetAsync("/x"));
        Assert.Throws<ObjectDisposedException>(() => client.Get("/x"));
    }

    [Fact]
    public async Task Dispose_WhileALoginIsUnderWay_HangsUp()
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await Some.ServerAsync();
        server["POST /login"] = Replies.Never(reached, gone);
        var client = PlatformClient.Create(Some.UserOptions(server.BaseAddress));

        var call = client.GetAsync("/x");
        await reached.Task;
        client.Dispose();

        await gone.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.NotNull(await Record.ExceptionAsync(() => call));
        Assert.Empty(server.RequestsTo("GET /x"));
    }

    [Fact]
    public async Task Tls_CustomAuthority_IsTrustedAlone()
    {
        await using var server = await RecordingServer.StartAsync(certificate: The.Certificate);
        var trusting = Some.TokenOptions(server.BaseAddress);
        trusting.CertificateAuthorities = [The.Authority];
        using var client = PlatformClient.Create(trusting);
        using var other = PlatformClient.Create(Some.TokenOptions(server.BaseAddress));

        Assert.Equal("{}", (await client.GetAsync("/x")).Text);
        Assert.Equal("{}", client.Get("/x").Text);
        var error = await Assert.ThrowsAsync<ApiRequestException>(() => other.GetAsync("/x"));
        Assert.Contains("SSL", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tls_WrongName_IsRefused()
    {
        await using var server = await RecordingServer.StartAsync(certificate: The.Certificate);
        var options = Some.TokenOptions(new Uri($"https://localhost:{server.BaseAddress.Port}"));
        options.CertificateAuthorities = [The.Authority];
        using var client = PlatformClient.Create(options);

        await Assert.ThrowsAsync<ApiRequestException>(() => client.GetAsync("/x"));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Tls_VerificationOff_TrustsAnything()
    {
        await using var server = await RecordingServer.StartAsync(certificate: The.Certificate);
        using var client = PlatformClient.Create(new PlatformOptions { Host = "localhost", Port = server.BaseAddress.Port, VerifyCertificate = false, Token = "t" });

        Assert.Equal("{}", (await client.GetAsync("/x")).Text);
    }

    [Fact]
    public async Task Tls_SecureCookieOfALogin_IsSent()
    {
        await using var server = await RecordingServer.StartAsync(certificate: The.Certificate);
        server["POST /login"] = Replies.Text("", "token=abc; Secure; HttpOnly");
        var options = Some.UserOptions(server.BaseAddress);
        options.CertificateAuthorities = [The.Authority];
        using var client = PlatformClient.Create(options);

        await client.GetAsync("/x");

        Assert.Equal("token=abc", Assert.Single(server.RequestsTo("GET /x")).Header("Cookie"));
    }

    [Fact]
    public async Task Host_IPv6WithPort_IsReached()
    {
        await using var server = await RecordingServer.StartAsync(IPAddress.IPv6Loopback);
        using var client = PlatformClient.Create(new PlatformOptions { Host = "::1", Port = server.BaseAddress.Port, UseTls = false, Token = "t" });

        await client.GetAsync("/x");

        Assert.Equal($"[::1]:{server.BaseAddress.Port}", Assert.Single(server.Requests).Header("Host"));
    }

    [Fact]
    public async Task Call_CompressedAnswer_IsReadPlain()
    {
        await using var server = await Some.ServerAsync();
        server["GET /x"] = async context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            using var buffer = new MemoryStream();
            await using (var zip = new System.IO.Compression.GZipStream(buffer, System.IO.Compression.CompressionLevel.Fastest))
            {
                await zip.WriteAsync("[1]"u8.ToArray());
            }

            await context.Response.Body.WriteAsync(buffer.ToArray());
        };
        using var client = PlatformClient.Create(Some.TokenOptions(server.BaseAddress));

        Assert.Equal("[1]", (await client.GetAsync("/x")).Text);
    }

    private static void AssertTimedOut(ApiRequestException error, string limit)
    {
        Assert.IsType<TimeoutException>(error.InnerException);
        Assert.Contains(limit, error.Message, StringComparison.Ordinal);
        Assert.Contains("GET", error.Message, StringComparison.Ordinal);
    }
}

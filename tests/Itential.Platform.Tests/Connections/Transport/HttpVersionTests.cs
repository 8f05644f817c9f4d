using System.Net;
using Itential.Refit;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using TestKit;

namespace Itential.Platform.Tests.Connections.Transport;

public class HttpVersionTests
{
    [Theory]
    [InlineData(HttpProtocols.Http2)]
    [InlineData(HttpProtocols.Http1AndHttp2)]
    public async Task Version20_WithTls_HoldsForLoginsAndCalls(HttpProtocols protocols)
    {
        await using var server = await ServerAsync(protocols, isSecure: true);
        var options = Options(server, HttpVersion.Version20, null);
        using var client = PlatformClient.Create(options);

        Assert.Equal("HTTP/2 login-HTTP/2", (await client.GetAsync("/x")).Text);
    }

    [Fact]
    public async Task Version20Exact_WithoutTls_HoldsForLoginsAndCalls()
    {
        await using var server = await ServerAsync(HttpProtocols.Http2, isSecure: false);
        using var client = PlatformClient.Create(Options(server, HttpVersion.Version20, HttpVersionPolicy.RequestVersionExact));

        Assert.Equal("HTTP/2 login-HTTP/2", (await client.GetAsync("/x")).Text);
    }

    [Fact]
    public async Task Version20Exact_OAuthLogin_HoldsForItToo()
    {
        await using var server = await ServerAsync(HttpProtocols.Http2, isSecure: false);
        var options = Some.OAuthOptions(server.BaseAddress);
        (options.HttpVersion, options.HttpVersionPolicy) = (HttpVersion.Version20, HttpVersionPolicy.RequestVersionExact);
        using var client = PlatformClient.Create(options);

        await client.AuthenticateAsync();

        Assert.Single(server.RequestsTo("POST /oauth/token"));
    }

    [Fact]
    public async Task Version11OrHigher_WithTls_BecomesTheServersBest()
    {
        await using var server = await ServerAsync(HttpProtocols.Http1AndHttp2, isSecure: true);
        using var client = PlatformClient.Create(Options(server, null, HttpVersionPolicy.RequestVersionOrHigher));

        Assert.Equal("HTTP/2 login-HTTP/2", (await client.GetAsync("/x")).Text);
        Assert.Equal("HTTP/1.1 login-HTTP/2", client.Get("/x").Text);
    }

    [Fact]
    public async Task Version20_SynchronousCall_GoesByTheVersionThatDotNetCanSend()
    {
        await using var server = await ServerAsync(HttpProtocols.Http1AndHttp2, isSecure: true);
        using var client = PlatformClient.Create(Options(server, HttpVersion.Version20, null));

        Assert.Equal("HTTP/1.1 login-HTTP/2", client.Get("/x").Text);
    }

    [Fact]
    public async Task Version20Exact_SynchronousCall_IsRefusedByDotNet()
    {
        await using var server = await ServerAsync(HttpProtocols.Http2, isSecure: false);
        using var client = PlatformClient.Create(Options(server, HttpVersion.Version20, HttpVersionPolicy.RequestVersionExact));

        Assert.Throws<NotSupportedException>(() => client.Get("/x"));
    }

    [Fact]
    public async Task Version20Exact_ServerKnowsOnlyTheOld_IsAnApiRequestException()
    {
        await using var server = await ServerAsync(HttpProtocols.Http1, isSecure: true);
        var options = Some.TokenOptions(server.BaseAddress);
        options.CertificateAuthorities = [The.Authority];
        (options.HttpVersion, options.HttpVersionPolicy) = (HttpVersion.Version20, HttpVersionPolicy.RequestVersionExact);
        using var client = PlatformClient.Create(options);

        await Assert.ThrowsAsync<ApiRequestException>(() => client.GetAsync("/x"));

        Assert.Empty(server.Requests);
    }

    private static PlatformOptions Options(RecordingServer server, Version? version, HttpVersionPolicy? policy)
    {
        var options = Some.UserOptions(server.BaseAddress);
        options.CertificateAuthorities = [The.Authority];
        (options.HttpVersion, options.HttpVersionPolicy) = (version, policy);
        return options;
    }

    /// <summary>A server that tells by which version the call came, and by which the login.</summary>
    private static async Task<RecordingServer> ServerAsync(HttpProtocols protocols, bool isSecure)
    {
        var server = await RecordingServer.StartAsync(certificate: isSecure ? The.Certificate : null, configure: endpoint => endpoint.Protocols = protocols);
        server["POST /login"] = static context => Replies.Text("", $"token=login-{context.Request.Protocol}")(context);
        server["POST /oauth/token"] = Replies.Json("""{"access_token":"abc"}""");
        server["GET /x"] = static context => context.Response.WriteAsync($"{context.Request.Protocol} {context.Request.Cookies["token"]}");
        return server;
    }
}

using System.Net;
using Itential.Refit;
using TestKit;

namespace Itential.Platform.Tests.Connections.Transport;

public class ProxyTests
{
    [Fact]
    public async Task Proxy_Https_IsTunnelledToForLoginsAndCalls()
    {
        await using var proxy = new ForwardProxy();
        await using var server = await RecordingServer.StartAsync(certificate: The.Certificate);
        server["POST /login"] = Replies.Text("", "token=abc");
        var options = Some.UserOptions(server.BaseAddress);
        options.CertificateAuthorities = [The.Authority];
        options.Proxy = new WebProxy(proxy.Address);
        using var client = PlatformClient.Create(options);

        Assert.Equal("{}", (await client.GetAsync("/x")).Text);
        Assert.Equal("{}", client.Get("/x").Text);

        Assert.Equal(3, server.Requests.Count);
        Assert.NotEmpty(proxy.Seen);
        Assert.All(proxy.Seen, line => Assert.Equal($"CONNECT {server.BaseAddress.Authority} HTTP/1.1", line));
    }

    [Fact]
    public async Task Proxy_Http_IsAskedForTheWholeAddress()
    {
        await using var proxy = new ForwardProxy();
        await using var server = await RecordingServer.StartAsync();
        var options = Some.TokenOptions(server.BaseAddress);
        options.Proxy = new WebProxy(proxy.Address);
        using var client = PlatformClient.Create(options);

        Assert.Equal("{}", (await client.GetAsync("/x?a=b")).Text);

        Assert.Equal([$"GET {server.BaseAddress}x?a=b HTTP/1.1"], proxy.Seen);
    }

    [Fact]
    public async Task Proxy_AsksForCredentials_GetsThoseOfTheProxy()
    {
        await using var proxy = new ForwardProxy { Credentials = "Basic bWU6cHJveHktcGFzcw==" };
        await using var server = await RecordingServer.StartAsync(certificate: The.Certificate);
        var options = Some.TokenOptions(server.BaseAddress);
        options.CertificateAuthorities = [The.Authority];
        options.Proxy = new WebProxy(proxy.Address) { Credentials = new NetworkCredential("me", "proxy-pass") };
        using var client = PlatformClient.Create(options);

        Assert.Equal("{}", (await client.GetAsync("/x")).Text);

        Assert.Contains("Proxy-Authorization: Basic bWU6cHJveHktcGFzcw==", proxy.Seen);
        Assert.DoesNotContain("Proxy-Authorization", Assert.Single(server.Requests).Headers.Keys, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Proxy_CredentialsAreWrong_TheErrorTellsOfTheProxyAndShowsNone()
    {
        await using var proxy = new ForwardProxy { Credentials = "Basic something-else" };
        await using var server = await RecordingServer.StartAsync(certificate: The.Certificate);
        var options = Some.TokenOptions(server.BaseAddress);
        options.CertificateAuthorities = [The.Authority];
        options.Proxy = new WebProxy(proxy.Address) { Credentials = new NetworkCredential("me", "proxy-pass") };
        using var client = PlatformClient.Create(options);

        var error = await Assert.ThrowsAsync<ApiRequestException>(() => client.GetAsync("/x"));

        Assert.Contains("407", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("proxy-pass", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Proxy_IsGone_IsAnApiRequestExceptionAndNothingGoesRoundIt()
    {
        var proxy = new ForwardProxy();
        await proxy.DisposeAsync();
        await using var server = await RecordingServer.StartAsync();
        var options = Some.TokenOptions(server.BaseAddress);
        options.Proxy = new WebProxy(proxy.Address);
        using var client = PlatformClient.Create(options);

        await Assert.ThrowsAsync<ApiRequestException>(() => client.GetAsync("/x"));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task UseProxy_Off_GoesStraightWhereTheEnvironmentNamesAProxy()
    {
        await using var proxy = new ForwardProxy();
        await using var server = await RecordingServer.StartAsync();
        var options = Some.TokenOptions(server.BaseAddress);
        options.UseProxy = false;
        using var straight = PlatformClient.Create(options);
        using var usual = PlatformClient.Create(Some.TokenOptions(server.BaseAddress));
        var environment = HttpClient.DefaultProxy;
        HttpClient.DefaultProxy = new OneServersProxy(server.BaseAddress, proxy.Address);
        try
        {
            await straight.GetAsync("/straight");
            await usual.GetAsync("/usual");
        }
        finally
        {
            HttpClient.DefaultProxy = environment;
        }

        Assert.Equal([$"GET {server.BaseAddress}usual HTTP/1.1"], proxy.Seen);
        Assert.Equal(2, server.Requests.Count);
    }
}

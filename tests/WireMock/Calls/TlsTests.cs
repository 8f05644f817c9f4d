using System.Net;
using System.Security.Authentication;
using Itential.Refit.Authentication;
using WireMock.Server;

namespace WireMock.Calls;

/// <summary>TLS with a certificate that an authority of our own signed.</summary>
public sealed class TlsTests(WireMockFixture server) : ClientTest(server)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Call_OwnAuthorityTrusted_LoginAndCallGoByTls(bool asynchronous)
    {
        using var client = Clients.User(Server.SecureAddress, options => options.CertificateAuthorities = [Server.Authority]);

        var answer = asynchronous ? await client.GetAsync("/whoami", cancellationToken: Token) : client.Get("/whoami", cancellationToken: Token);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(["POST /login 200", "GET /whoami 200"], await StoryAsync());
    }

    [Fact]
    public async Task GatewayCall_HostPortAndTls_MakeTheSameAddress()
    {
        using var client = Itential.Gateway.GatewayClient.Create(new()
        {
            Host = "localhost",
            Port = Server.SecureAddress.Port,
            UseTls = true,
            CertificateAuthorities = [Server.Authority],
            User = "operator",
            Password = Clients.Password,
        });

        await client.System.PollAsync(Token);

        Assert.Equal($"localhost:{Server.SecureAddress.Port}", (await SingleAsync(HttpMethod.Get, "/api/v2.0/poll")).Header("Host"));
    }

    [Fact]
    public async Task Call_UnknownAuthority_NoCredentialIsSent()
    {
        using var client = Clients.User(Server.SecureAddress);

        var failure = await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.GetAsync("/whoami", cancellationToken: Token));

        Assert.IsType<AuthenticationException>(Assert.IsType<HttpRequestException>(failure.InnerException).InnerException);
        Assert.Empty(await Admin.JournalAsync(Token));
    }

    [Fact]
    public async Task Call_CertificateNotVerified_Works()
    {
        using var client = Clients.OAuth(Server.SecureAddress, options => options.VerifyCertificate = false);

        await client.Core.WhoAmIAsync(Token);

        Assert.Equal(["POST /oauth/token 200", "GET /whoami 200"], await StoryAsync());
    }
}

using Itential.Refit;
using Itential.Refit.Authentication;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using TestKit;

namespace Itential.Platform.Tests.Connections.Transport;

public class TlsTests
{
    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task Authorities_ChainWithAnIntermediate_IsTrustedWhoeverBringsIt(bool serverSendsIt, bool clientHasIt)
    {
        await using var server = await RecordingServer.StartAsync(configure: endpoint => endpoint.UseHttps(Certificates.BelowIntermediate, https =>
            https.ServerCertificateChain = serverSendsIt ? [Certificates.Intermediate] : []));
        var options = Trusting(server);
        options.CertificateAuthorities = clientHasIt ? [The.Authority, Certificates.Intermediate] : [The.Authority];
        using var client = PlatformClient.Create(options);

        Assert.Equal("{}", (await client.GetAsync("/x")).Text);
        Assert.Equal("{}", client.Get("/x").Text);
    }

    [Fact]
    public async Task Authorities_OnlyTheIntermediate_IsNoRootAndRefused()
    {
        await using var server = await RecordingServer.StartAsync(configure: endpoint => endpoint.UseHttps(Certificates.BelowIntermediate));
        var options = Trusting(server);
        options.CertificateAuthorities = [Certificates.Intermediate];
        using var client = PlatformClient.Create(options);

        var error = await Assert.ThrowsAsync<ApiRequestException>(() => client.GetAsync("/x"));

        Assert.Contains("certificate", error.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Login_ServerIsNotTheOneThatIsNamed_SendsNoCredentials()
    {
        await using var server = await RecordingServer.StartAsync(certificate: The.Certificate);
        var options = Some.UserOptions(new Uri($"https://localhost:{server.BaseAddress.Port}"));
        options.CertificateAuthorities = [The.Authority];
        using var client = PlatformClient.Create(options);

        var error = await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.AuthenticateAsync());

        Assert.Contains("RemoteCertificateNameMismatch", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task ClientCertificate_ServerAsksForIt_IsShownByLoginsAndCalls()
    {
        await using var server = await AskingServerAsync();
        server["POST /login"] = context => Replies.Text("", $"token={context.Connection.ClientCertificate!.Subject[3..].Replace(' ', '-')}")(context);
        server["GET /x"] = context => context.Response.WriteAsync(context.Connection.ClientCertificate!.Subject);
        var options = Some.UserOptions(server.BaseAddress);
        options.CertificateAuthorities = [The.Authority];
        options.ClientCertificates = [Certificates.Client];
        using var client = PlatformClient.Create(options);

        Assert.Equal("CN=Test client", (await client.GetAsync("/x")).Text);
        Assert.Equal("CN=Test client", client.Get("/x").Text);
        Assert.Equal("token=Test-client", server.RequestsTo("GET /x")[0].Header("Cookie"));
    }

    [Fact]
    public async Task ClientCertificate_Missing_IsRefusedAndTheMessageSaysWhatItMayBe()
    {
        await using var server = await AskingServerAsync();
        using var client = PlatformClient.Create(Trusting(server));

        var error = await Assert.ThrowsAsync<ApiRequestException>(() => client.GetAsync("/x"));
        var sync = Assert.Throws<ApiRequestException>(() => client.Get("/x"));

        Assert.All([error, sync], e => Assert.Contains("got no answer", e.Message, StringComparison.Ordinal));
        Assert.All([error, sync], e => Assert.Contains("client certificate", e.Message, StringComparison.Ordinal));
        Assert.Empty(server.Requests);
    }

    private static PlatformOptions Trusting(RecordingServer server)
    {
        var options = Some.TokenOptions(server.BaseAddress);
        options.CertificateAuthorities = [The.Authority];
        return options;
    }

    private static Task<RecordingServer> AskingServerAsync() => RecordingServer.StartAsync(configure: endpoint => endpoint.UseHttps(The.Certificate, https =>
    {
        https.ClientCertificateMode = ClientCertificateMode.RequireCertificate;
        https.ClientCertificateValidation = static (certificate, _, _) => certificate.Thumbprint == Certificates.Client.Thumbprint;
    }));
}

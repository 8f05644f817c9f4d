using System.Net;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace WireMock.Server;

/// <summary>What the fixture promises to the other tests.</summary>
public sealed class WireMockFixtureTests(WireMockFixture server) : WireMockTest(server)
{
    [Fact]
    public async Task SecureAddress_OwnRootTrusted_PassesFullValidation()
    {
        using var handler = new SocketsHttpHandler { SslOptions = Trusting(Server.Authority) };
        using var http = new HttpClient(handler);

        using var response = await http.GetAsync(new Uri(Server.SecureAddress, "/whoami"), Token);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task SecureAddress_SystemRootsOnly_IsRefused()
    {
        using var http = new HttpClient();

        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(new Uri(Server.SecureAddress, "/whoami"), Token));

        Assert.IsType<AuthenticationException>(failure.InnerException);
    }

    [Fact]
    public void FindJava_NeitherHomeNorPathHasIt_SaysWhatToInstall()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => WireMockInstallation.FindJava(null, AppContext.BaseDirectory));

        Assert.Equal(WireMockInstallation.JavaMissing, failure.Message);
    }

    [Fact]
    public async Task JarAsync_FolderWithoutAPackage_SaysWhatToRun()
    {
        var folder = Directory.CreateTempSubdirectory("no-wiremock-");

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => WireMockInstallation.JarAsync(folder.FullName, Token));
        folder.Delete(recursive: true);

        Assert.StartsWith(WireMockInstallation.JarMissing, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartAsync_JarThatIsNone_SaysWhatJavaSaid()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => WireMockProcess.StartAsync(
            WireMockInstallation.Java, Path.Combine(AppContext.BaseDirectory, "none.jar"), AppContext.BaseDirectory, "none.p12", "none", Token));

        Assert.Contains("none.jar", failure.Message, StringComparison.Ordinal);
    }

    private static SslClientAuthenticationOptions Trusting(X509Certificate2 authority)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.Add(authority);
        return new SslClientAuthenticationOptions { CertificateChainPolicy = policy };
    }
}

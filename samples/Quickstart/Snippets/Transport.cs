using System.Net;
using System.Security.Cryptography.X509Certificates;
using Itential.Gateway;
using Itential.Platform;

namespace Quickstart.Snippets;

internal static class Transport
{
    public static IPlatformClient ConnectWithCertificates(string user, string password)
    {
        // snippet: transport-tls
        var platform = PlatformClient.Create(new PlatformOptions
        {
            Host = "platform.example",
            User = user,
            Password = password,
            CertificateAuthorities = [X509Certificate2.CreateFromPem(File.ReadAllText("company-root.pem"))],
            ClientCertificates = [X509Certificate2.CreateFromPemFile("automation.pem", "automation.key")],
        });
        // end-snippet

        return platform;
    }

    public static IGatewayClient ConnectThroughAProxy(string user, string password, string proxyPassword)
    {
        // snippet: transport-proxy
        var gateway = GatewayClient.Create(new GatewayOptions
        {
            Host = "gateway.example",
            User = user,
            Password = password,
            Proxy = new WebProxy("http://proxy.example:8080") { Credentials = new NetworkCredential("automation", proxyPassword) },
            ConnectTimeout = TimeSpan.FromSeconds(3),
            HttpVersion = HttpVersion.Version20,
            MaxResponseSize = 1L << 30,
        });
        // end-snippet

        return gateway;
    }
}

using Itential.Gateway;
using Itential.Platform;

namespace Quickstart.Snippets;

internal static class IpsdkClients
{
    public static IPlatformClient Platform(string password)
    {
        // snippet: ipsdk-platform
        var platform = PlatformClient.Create(new PlatformOptions
        {
            Host = "platform.example",
            Port = 3443,
            User = "automation",
            Password = password,
            Timeout = TimeSpan.FromSeconds(60),
            Ttl = TimeSpan.FromMinutes(30),
        });
        // end-snippet
        return platform;
    }

    public static IPlatformClient OAuth(string secret)
    {
        // snippet: ipsdk-oauth
        var platform = PlatformClient.Create(new PlatformOptions { Host = "platform.example", ClientId = "automation", ClientSecret = secret });
        // end-snippet
        return platform;
    }

    public static IGatewayClient Gateway(string password)
    {
        // snippet: ipsdk-gateway
        var gateway = GatewayClient.Create(new GatewayOptions
        {
            Host = "gateway.example",
            Port = 8443,
            VerifyCertificate = false,
            User = "admin@itential",
            Password = password,
        });
        // end-snippet
        return gateway;
    }

    public static async Task AsynchronousAsync(IPlatformClient platform)
    {
        // snippet: ipsdk-async
        var health = await platform.GetAsync("/health/server");
        var version = platform.Get("/version");
        // end-snippet
        Console.WriteLine($"{health.StatusCode} {version.Text}");
    }

    public static void Disposal(PlatformOptions options)
    {
        // snippet: ipsdk-dispose
        using var platform = PlatformClient.Create(options);
        platform.Get("/version");
        // end-snippet
    }
}

using Itential.Diagnostics;
using Itential.Gateway;
using Itential.Platform;

namespace Quickstart.Snippets;

internal static class WaysToSignIn
{
    public static PlatformOptions ByClient(string secret)
    {
        // snippet: sign-in-client
        var options = new PlatformOptions { Host = "platform.example", Port = 3443, ClientId = "automation", ClientSecret = secret };
        // end-snippet
        return options;
    }

    public static GatewayOptions ByUser(string password)
    {
        // snippet: sign-in-user
        var options = new GatewayOptions { Host = "gateway.example", Port = 8443, User = "automation@itential", Password = password };
        // end-snippet
        return options;
    }

    public static PlatformOptions ByToken(string token)
    {
        // snippet: sign-in-token
        var options = new PlatformOptions { Host = "platform.example", Token = token };
        // end-snippet
        return options;
    }

    public static PlatformOptions ByProvider(Func<CancellationToken, Task<Secret>> askVault)
    {
        // snippet: sign-in-provider
        var options = new PlatformOptions { Host = "platform.example", TokenProvider = askVault, Ttl = TimeSpan.FromMinutes(50) };
        // end-snippet
        return options;
    }

    public static PlatformOptions ByOwnLogin(Uri address, Secret password)
    {
        // snippet: sign-in-own
        var options = new PlatformOptions { BaseAddress = address, Authenticator = new TicketLogin(address, "automation", password) };
        // end-snippet
        return options;
    }
}

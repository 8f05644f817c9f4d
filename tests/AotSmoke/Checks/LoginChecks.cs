using AotSmoke.Servers;
using Itential.Gateway;
using Itential.Platform;

namespace AotSmoke.Checks;

/// <summary>Every way to sign in.</summary>
internal static class LoginChecks
{
    public static IEnumerable<Check> Of(ServerAccess servers) =>
    [
        new("login: platform by client credentials", () => SignInAsync(servers.PlatformByClient())),
        new("login: platform by user and password", () => SignInAsync(servers.PlatformByUser())),
        new("login: platform by a ready token", () => SignInByTokenAsync(servers)),
        new("login: platform by a token provider", () => SignInAsync(new PlatformOptions { BaseAddress = servers.PlatformAddress, TokenProvider = servers.GetTokenAsync })),
        new("login: platform on the calling thread", () => SignInBlocking(servers.PlatformByUser())),
        new("login: gateway by user and password", () => SignInAsync(servers.GatewayByUser())),
        new("login: again after the session was given up", () => SignInTwiceAsync(servers.PlatformByUser())),
        new("login: again after the session grew too old", () => SignInForEachCallAsync(servers.GatewayByUser())),
    ];

    private static async Task SignInAsync(PlatformOptions options)
    {
        using var platform = PlatformClient.Create(options);
        await platform.AuthenticateAsync();
        var me = await platform.Core.WhoAmIAsync();
        Expect.That(me.Username is { Length: > 0 });
    }

    private static async Task SignInAsync(GatewayOptions options)
    {
        using var gateway = GatewayClient.Create(options);
        var status = await gateway.System.GetStatusAsync();
        Expect.That(status.Version is { Length: > 0 });
    }

    private static async Task SignInByTokenAsync(ServerAccess servers) =>
        await SignInAsync(new PlatformOptions { BaseAddress = servers.PlatformAddress, Token = await servers.GetTokenAsync(CancellationToken.None) });

    private static Task SignInBlocking(PlatformOptions options)
    {
        using var platform = PlatformClient.Create(options);
        platform.Authenticate();
        Expect.That(platform.Get("/whoami").Json()?["username"] is not null);
        return Task.CompletedTask;
    }

    private static async Task SignInTwiceAsync(PlatformOptions options)
    {
        using var platform = PlatformClient.Create(options);
        await platform.Core.WhoAmIAsync();
        platform.Sessions.Invalidate();
        await platform.Core.WhoAmIAsync();
    }

    private static async Task SignInForEachCallAsync(GatewayOptions options)
    {
        options.Ttl = TimeSpan.FromTicks(1);
        using var gateway = GatewayClient.Create(options);
        await gateway.System.PollAsync();
        await gateway.System.PollAsync();
    }
}

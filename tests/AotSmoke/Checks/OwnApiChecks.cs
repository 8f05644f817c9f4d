using AotSmoke.OwnApi;
using AotSmoke.Servers;
using Itential.Refit;
using Itential.Refit.Authentication;

namespace AotSmoke.Checks;

/// <summary>An interface that a user of the SDK declares, over a product's connection and over an own HTTP client.</summary>
internal static class OwnApiChecks
{
    public static IEnumerable<Check> Of(ServerAccess servers) =>
    [
        new("own interface: over the platform's connection", () => OverConnectionAsync(servers)),
        new("own interface: every shape of an answer", () => EveryShapeAsync(servers)),
        new("own interface: synchronous", () => Blocking(servers)),
        new("own interface: over a plain HTTP client", () => OverPlainClientAsync(servers)),
    ];

    private static async Task OverConnectionAsync(ServerAccess servers)
    {
        using var platform = servers.OpenPlatform();
        var api = platform.For<IOwnApi>();
        var page = await api.FindAsync(
            new WorkflowFilter { Limit = 3, Include = ["name", "_id"], Direction = ListDirection.Down },
            new Dictionary<string, string> { ["contains[name]"] = "Workflow" },
            requestId: Guid.NewGuid());
        Expect.That(page.Items.Count == 3 && page.Total > 3);
        Expect.That((await api.StartAsync(new StartOrder(page.Items[0].Name, new Dictionary<string, string>()), CancellationToken.None)).Content is { Data.Status: "running" });
    }

    private static async Task EveryShapeAsync(ServerAccess servers)
    {
        using var platform = servers.OpenPlatform();
        var api = platform.For<IOwnApi>();
        Expect.That((await api.WhoAmITextAsync()).Contains("username", StringComparison.Ordinal));
        await using (var stream = await api.WhoAmIStreamAsync())
        {
            Expect.That(stream.ReadByte() == '{');
        }

        using (var message = await api.WhoAmIMessageAsync())
        {
            Expect.That(message.IsSuccessStatusCode);
        }

        Expect.That((await api.WhoAmIValueAsync()).Username.Length > 0);
        using var missing = await api.GetAdapterAsync("no/such adapter");
        Expect.That(missing is { IsSuccessful: false, Error: ApiException });
    }

    private static Task Blocking(ServerAccess servers)
    {
        using var platform = servers.OpenPlatform();
        var api = platform.For<IOwnApi>();
        Expect.That(api.WhoAmI().Username.Length > 0);
        api.Ping();
        return Task.CompletedTask;
    }

    private static async Task OverPlainClientAsync(ServerAccess servers)
    {
        var token = await servers.GetTokenAsync(CancellationToken.None);
        using var sessions = new SessionManager(Authenticator.Token(servers.PlatformAddress, token));
        using var transport = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false };
        using var http = new HttpClient(new AuthenticationHandler(sessions, transport)) { BaseAddress = servers.PlatformAddress };
        Expect.That((await RestService.For<IOwnApi>(http).WhoAmIValueAsync()).Username.Length > 0);
    }
}

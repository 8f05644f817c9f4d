using AotSmoke.InMemory;
using AotSmoke.Interfaces;
using AotSmoke.OwnApi;
using AotSmoke.Servers;
using Itential.Refit;

namespace AotSmoke.Checks;

/// <summary>What an interface may look like.</summary>
internal static class InterfaceChecks
{
    public static IEnumerable<Check> Of(ServerAccess servers) =>
    [
        new("interfaces: a closed use of a generic one", () => GenericAsync(servers)),
        new("interfaces: values of the interface, and a verb of one's own", ValuesAsync),
    ];

    private static async Task GenericAsync(ServerAccess servers)
    {
        using var platform = servers.OpenPlatform();
        Expect.That((await platform.For<IReading<OwnAccount, string>>().ReadAsync("whoami")).Username.Length > 0);

        using var server = new MemoryServer(_ => Reply.Json("""{"name":"a"}"""));
        Expect.That(await RestService.For<IReading<NewDevice, int>>(server.Http).ReadAsync(7) is { Name: "a" });
        Expect.Equal("GET /7", server.Last.Target);
    }

    private static async Task ValuesAsync()
    {
        using var server = new MemoryServer(_ => Reply.Empty());
        var api = server.Client<ITenantApi>();
        api.Tenant = "acme";
        api.Source = "smoke";
        await api.PurgeAsync();
        Expect.Equal("PURGE /tenants/acme/cache?api-version=2", server.Last.Target);
        Expect.Equal("smoke", server.Last.Header("X-Request-Source"));
    }
}

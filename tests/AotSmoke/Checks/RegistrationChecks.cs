using AotSmoke.Hooks;
using AotSmoke.OwnApi;
using AotSmoke.Servers;
using Itential.Gateway;
using Itential.Platform;
using Itential.Refit;
using Itential.Refit.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AotSmoke.Checks;

/// <summary>The clients from a container of services.</summary>
internal static class RegistrationChecks
{
    public static IEnumerable<Check> Of(ServerAccess servers) =>
    [
        new("registration: options in code", () => InCodeAsync(servers)),
        new("registration: options of a configuration, under a name", () => FromConfigurationAsync(servers)),
        new("registration: an own interface with authentication", () => OwnInterfaceAsync(servers)),
        new("registration: own interfaces under keys, with a provider of tokens", () => KeyedAsync(servers)),
    ];

    private static async Task InCodeAsync(ServerAccess servers)
    {
        var services = new ServiceCollection();
        services.AddItentialPlatform(options =>
        {
            options.BaseAddress = servers.PlatformAddress;
            options.ClientId = servers.ClientId;
            options.ClientSecret = servers.ClientSecret;
        });
        await using var provider = services.BuildServiceProvider();
        Expect.That((await provider.GetRequiredService<IPlatformClient>().Core.WhoAmIAsync()).Username is not null);
        Expect.That((await provider.GetRequiredService<IJobsApi>().GetJobsAsync(limit: 1)).Data.Count == 1);
    }

    private static async Task FromConfigurationAsync(ServerAccess servers)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["BaseAddress"] = servers.GatewayAddress.ToString(),
            ["User"] = servers.GatewayUser,
            ["Password"] = servers.GatewayPassword.Reveal(),
            ["Ttl"] = "00:30:00",
        }).Build();
        var services = new ServiceCollection();
        services.AddItentialGateway("lab", configuration);
        await using var provider = services.BuildServiceProvider();
        Expect.That((await provider.GetRequiredKeyedService<IGatewayDevicesApi>("lab").GetDevicesAsync()).Data.Count > 0);
    }

    private static async Task OwnInterfaceAsync(ServerAccess servers)
    {
        var services = new ServiceCollection();
        services.AddRefitClient<IOwnApi>()
            .ConfigureHttpClient(http => http.BaseAddress = servers.PlatformAddress)
            .AddAuthentication(Authenticator.TokenProvider(servers.PlatformAddress, servers.GetTokenAsync), options => options.Ttl = TimeSpan.FromMinutes(5));
        await using var provider = services.BuildServiceProvider();
        Expect.That((await provider.GetRequiredService<IOwnApi>().WhoAmIValueAsync()).Username.Length > 0);
    }

    private static async Task KeyedAsync(ServerAccess servers)
    {
        var services = new ServiceCollection();
        services.AddSingleton(servers);
        services.AddKeyedRefitClient<ISchemeApi>("lab")
            .ConfigureHttpClient(http => http.BaseAddress = servers.PlatformAddress)
            .AddAuthorizationHeaderValueProvider<PlatformTokens>();
        services.AddKeyedRefitClient<ISchemeApi>("absent").ConfigureHttpClient(http => http.BaseAddress = new Uri("http://127.0.0.1:1"));
        await using var provider = services.BuildServiceProvider();
        Expect.That((await provider.GetRequiredKeyedService<ISchemeApi>("lab").WhoAmIAsync()).Contains("username", StringComparison.Ordinal));
        await Expect.ThrowsAsync<ApiRequestException>(() => provider.GetRequiredKeyedService<ISchemeApi>("absent").WhoAmIAsync());
    }
}

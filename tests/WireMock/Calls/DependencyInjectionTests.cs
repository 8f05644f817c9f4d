using Itential.Gateway;
using Itential.Platform;
using Microsoft.Extensions.DependencyInjection;
using WireMock.Server;

namespace WireMock.Calls;

/// <summary>Clients of one service provider, side by side against one server.</summary>
public sealed class DependencyInjectionTests(WireMockFixture server) : ClientTest(server)
{
    [Fact]
    public async Task Clients_OfOneProvider_EachBringTheirOwnCredentials()
    {
        var services = new ServiceCollection();
        services.AddItentialPlatform("cookies", options => (options.BaseAddress, options.User, options.Password) = (Server.Address, "two-cookies", Clients.Password));
        services.AddItentialPlatform("bearer", options => (options.BaseAddress, options.ClientId, options.ClientSecret) = (Server.Address, "stub-client", Clients.ClientSecret));
        services.AddItentialGateway(options => (options.BaseAddress, options.User, options.Password) = (Server.Address, "operator", Clients.Password));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<IPlatformClient>("cookies").Health.GetHealthStatusAsync(Token);
        await provider.GetRequiredKeyedService<IPlatformClient>("bearer").Core.WhoAmIAsync(Token);
        provider.GetRequiredService<IGatewayClient>().Get("/poll", cancellationToken: Token);

        Assert.Equal((null, "token=stub-session-token; node=platform-2"), await CredentialsAsync("/health/status"));
        Assert.Equal(("Bearer stub-access-token", null), await CredentialsAsync("/whoami"));
        Assert.Equal(("stub-gateway-token", null), await CredentialsAsync("/api/v2.0/poll"));
    }

    private async Task<(string? Authorization, string? Cookie)> CredentialsAsync(string path)
    {
        var call = await SingleAsync(HttpMethod.Get, path);
        return (call.Header("Authorization"), call.Header("Cookie"));
    }
}

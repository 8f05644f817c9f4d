using Itential.Gateway;
using Itential.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Itential.Gateway.Tests.Clients;

public class TypedInterfaceTests
{
    [Fact]
    public async Task Properties_EveryInterface_AnswersOverOneSession()
    {
        await using var server = await GatewayServer.StartAsync();
        using IGatewayClient client = GatewayClient.Create(Options(server));

        Assert.NotEmpty((await client.Devices.GetDevicesAsync()).Data);
        Assert.NotEmpty((await client.Scripts.GetScriptsAsync()).Data);
        Assert.NotEmpty((await client.Playbooks.GetPlaybooksAsync()).Data);
        Assert.NotNull(await client.System.GetStatusAsync());
        Assert.Equal(1, server.Logins);
    }

    [Fact]
    public async Task Services_TypedInterface_ReachesTheServer()
    {
        await using var server = await GatewayServer.StartAsync();
        var services = new ServiceCollection();
        services.AddItentialGateway("lab", options => Set(options, server));
        await using var provider = services.BuildServiceProvider();

        var devices = await provider.GetRequiredKeyedService<IGatewayDevicesApi>("lab").GetDevicesAsync();

        Assert.NotEmpty(devices.Data);
    }

    private static GatewayOptions Options(GatewayServer server)
    {
        var options = new GatewayOptions();
        Set(options, server);
        return options;
    }

    private static void Set(GatewayOptions options, GatewayServer server)
    {
        options.BaseAddress = server.BaseAddress;
        options.User = DemoCredentials.User;
        options.Password = DemoCredentials.Password;
    }
}

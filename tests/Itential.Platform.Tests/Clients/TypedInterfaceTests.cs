using Itential.Platform;
using Itential.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Itential.Platform.Tests.Clients;

public class TypedInterfaceTests
{
    [Fact]
    public async Task Properties_EveryInterface_AnswersOverOneSession()
    {
        await using var server = await PlatformServer.StartAsync();
        using IPlatformClient client = PlatformClient.Create(Options(server));

        Assert.NotNull(await client.Health.GetAdaptersHealthAsync());
        Assert.NotEmpty((await client.OperationsManager.Jobs.GetJobsAsync()).Data);
        Assert.NotEmpty((await client.OperationsManager.Automations.GetAutomationsAsync()).Data);
        Assert.NotEmpty((await client.AutomationStudio.Workflows.GetWorkflowsAsync()).Items);
        Assert.NotEmpty((await client.Adapters.GetAdaptersAsync()).Results);
        Assert.Equal(DemoCredentials.User, (await client.Core.WhoAmIAsync()).Username);
        Assert.Equal(1, server.Logins);
        Assert.Same(client.Health, client.Health);
    }

    [Fact]
    public async Task Services_TypedInterfacesOfTwoInstances_ReachTheirOwnServer()
    {
        await using var one = await PlatformServer.StartAsync();
        await using var two = await PlatformServer.StartAsync();
        var services = new ServiceCollection();
        services.AddItentialPlatform(options => Set(options, one));
        services.AddItentialPlatform("two", options => Set(options, two));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<ICoreApi>().WhoAmIAsync();
        await provider.GetRequiredService<IJobsApi>().GetJobsAsync();
        await provider.GetRequiredKeyedService<IWorkflowsApi>("two").GetWorkflowsAsync();

        Assert.Equal((1, 2), (one.Logins, one.Requests));
        Assert.Equal((1, 1), (two.Logins, two.Requests));
    }

    private static PlatformOptions Options(PlatformServer server)
    {
        var options = new PlatformOptions();
        Set(options, server);
        return options;
    }

    private static void Set(PlatformOptions options, PlatformServer server)
    {
        options.BaseAddress = server.BaseAddress;
        options.User = DemoCredentials.User;
        options.Password = DemoCredentials.Password;
    }
}

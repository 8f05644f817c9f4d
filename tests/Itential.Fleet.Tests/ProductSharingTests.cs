using Itential.Gateway;
using Itential.Platform;
using Itential.Refit.Authentication;
using Itential.Refit.Connections;
using Itential.Testing;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Itential.Fleet.Tests;

/// <summary>The clients of the products name whose session they share.</summary>
public sealed class ProductSharingTests
{
    private readonly MemoryDistributedCache _cache = new(Options.Create(new MemoryDistributedCacheOptions()));

    public static TheoryData<Action<PlatformOptions>> Logins { get; } = new()
    {
        options => (options.User, options.Password) = (DemoCredentials.User, DemoCredentials.Password),
        options => (options.ClientId, options.ClientSecret) = (DemoCredentials.ClientId, DemoCredentials.ClientSecret),
    };

    public static TheoryData<Action<PlatformOptions>, string> Faults { get; } = new()
    {
        { options => options.Token = "t", "PlatformOptions.SharedStore is set, and a token that is given needs no login: leave SharedStore out, or sign in by ClientId with ClientSecret, User with Password" },
        { options => options.TokenProvider = _ => throw new NotSupportedException(), "PlatformOptions.SharedStore is set, and a token that is given" },
        { options => options.Authenticator = Authenticator.From((_, _) => throw new NotSupportedException(), new Uri("https://h.test")), "PlatformOptions.SharedStore is set, and Authenticator does not say whose sessions it gives: give it an Owner and an Origin" },
    };

    private SharedSessionStore Store => new(_cache, new SharedSessionKey("k1", new byte[32]));

    [Theory]
    [MemberData(nameof(Logins))]
    public async Task TwoPlatformClients_LogInOnce(Action<PlatformOptions> sign)
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        for (var i = 0; i < 2; i++)
        {
            var options = new PlatformOptions { BaseAddress = server.BaseAddress, SharedStore = Store };
            sign(options);
            using var platform = PlatformClient.Create(options);
            await platform.Health.GetServerHealthAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(1, server.Logins);
        Assert.Equal(0, server.RefusedRequests);
    }

    [Fact]
    public async Task TwoContainers_LogInOnce_AndAnOlderPasswordGetsNothing()
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        Task CallAsync(string password) => InContainerAsync(server, password);

        await CallAsync(DemoCredentials.Password);
        await CallAsync(DemoCredentials.Password);
        Assert.Equal(1, server.Logins);

        await Assert.ThrowsAsync<AuthenticationFailedException>(() => CallAsync("older"));
        Assert.Equal(1, server.RefusedLogins);
    }

    [Fact]
    public async Task TwoGatewayClients_LogInOnce()
    {
        await using var server = await GatewayServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        for (var i = 0; i < 2; i++)
        {
            using var gateway = GatewayClient.Create(new GatewayOptions { BaseAddress = server.BaseAddress, User = DemoCredentials.User, Password = DemoCredentials.Password, SharedStore = Store });
            await gateway.GetAsync("/devices", cancellationToken: TestContext.Current.CancellationToken);
        }

        Assert.Equal(1, server.Logins);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void SharedStore_WithoutALogin_IsAFaultWithARemedy(Action<PlatformOptions> sign, string fault)
    {
        var options = new PlatformOptions { SharedStore = Store };
        sign(options);

        Assert.Contains(fault, Assert.Throws<OptionsValidationException>(() => PlatformClient.Create(options)).Message, StringComparison.Ordinal);
    }

    private async Task InContainerAsync(PlatformServer server, string password)
    {
        var services = new ServiceCollection();
        services.AddItentialPlatform(options =>
        {
            options.BaseAddress = server.BaseAddress;
            options.User = DemoCredentials.User;
            options.Password = password;
            options.SharedStore = Store;
        });
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<IPlatformClient>().Health.GetServerHealthAsync(TestContext.Current.CancellationToken);
    }
}

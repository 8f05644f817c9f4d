using Itential.Gateway;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TestKit;

namespace Itential.Gateway.Tests.DependencyInjection;

public class AddItentialGatewayTests
{
    private static readonly Type[] Types =
        [typeof(IGatewayClient), typeof(IGatewayDevicesApi), typeof(IGatewayScriptsApi), typeof(IGatewayPlaybooksApi), typeof(IGatewaySystemApi)];

    [Fact]
    public async Task Services_PlainAndNamed_AreApart()
    {
        await using var plain = await Some.ServerAsync();
        await using var lab = await Some.ServerAsync();
        lab[Some.Login] = Replies.Json("""{"token":"lab-token"}""");
        var services = new ServiceCollection();
        services.AddItentialGateway(options => Set(options, plain.BaseAddress));
        services.AddItentialGateway("lab", options => Set(options, lab.BaseAddress));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IGatewayClient>().GetAsync("/devices");
        provider.GetRequiredKeyedService<IGatewayClient>("lab").Get("/devices");

        Assert.Equal(Some.Token, Assert.Single(plain.RequestsTo("GET /api/v2.0/devices")).Header("Authorization"));
        Assert.Equal("lab-token", Assert.Single(lab.RequestsTo("GET /api/v2.0/devices")).Header("Authorization"));
    }

    [Fact]
    public void Services_EveryTypedInterface_IsRegisteredPlainAndKeyed()
    {
        var services = new ServiceCollection();
        services.AddItentialGateway(options => options.Token = "t");
        services.AddItentialGateway("lab", options => options.Token = "t");
        using var provider = services.BuildServiceProvider();
        var known = provider.GetRequiredService<IServiceProviderIsKeyedService>();

        Assert.All(Types, type =>
        {
            Assert.True(known.IsService(type), type.Name);
            Assert.True(known.IsKeyedService(type, "lab"), type.Name);
        });
    }

    [Fact]
    public async Task Section_OfAConfiguration_IsRead()
    {
        await using var server = await Some.ServerAsync();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Gateways:Lab:BaseAddress"] = server.BaseAddress.AbsoluteUri,
            ["Gateways:Lab:User"] = "u",
            ["Gateways:Lab:Password"] = "p",
            ["Gateways:Lab:Ttl"] = "00:30:00",
        }).Build();
        var services = new ServiceCollection();
        services.AddItentialGateway("lab", configuration.GetSection("Gateways:Lab"));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<IGatewayClient>("lab").GetAsync("/devices");

        Assert.Equal("""{"username":"u","password":"p"}""", Assert.Single(server.RequestsTo(Some.Login)).Body);
        Assert.Equal(TimeSpan.FromMinutes(30), provider.GetRequiredService<IOptionsMonitor<GatewayOptions>>().Get("lab").Ttl);
    }

    [Fact]
    public void Start_BadOptions_NamesAllFaults()
    {
        var services = new ServiceCollection();
        services.AddItentialGateway(new ConfigurationBuilder().AddInMemoryCollection([new("Port", "x"), new("User", "u")]).Build());
        using var provider = services.BuildServiceProvider();

        var error = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains("The configuration key Port is not a whole number", error.Message, StringComparison.Ordinal);
        Assert.Contains("GatewayOptions.Password is missing", error.Message, StringComparison.Ordinal);
    }

    private static void Set(GatewayOptions options, Uri address)
    {
        options.BaseAddress = address;
        options.User = Some.User;
        options.Password = Some.Password;
    }
}

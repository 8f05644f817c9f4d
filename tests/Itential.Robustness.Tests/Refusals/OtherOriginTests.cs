using Itential.Gateway;
using Itential.Platform;
using Microsoft.Extensions.DependencyInjection;
using TestKit;

namespace Itential.Robustness.Tests.Refusals;

/// <summary>A session goes to the server of its login, whoever asks for something else.</summary>
public sealed class OtherOriginTests
{
    [Theory]
    [InlineData("Platform", true)]
    [InlineData("Platform", false)]
    [InlineData("Platform by OAuth", false)]
    [InlineData("Gateway", true)]
    [InlineData("Gateway", false)]
    public async Task Url_OfAnotherOrigin_IsRefusedAndNothingGoesThere(string product, bool sync)
    {
        await using var server = await RecordingServer.StartAsync();
        await using var elsewhere = await RecordingServer.StartAsync();
        SignedIn.Accept(server, product);
        using var client = SignedIn.To(product, server);
        await client.AuthenticateAsync();
        var api = client.For<IElsewhereApi>();
        var address = new Uri(elsewhere.BaseAddress, "/taken").AbsoluteUri;

        var error = await Assert.ThrowsAsync<InvalidOperationException>(async () => _ = sync ? api.Get(address) : await api.GetAsync(address));

        Assert.DoesNotContain("to-lose", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(elsewhere.Requests);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task BaseAddress_ChangedBehindAPlatformClient_IsRefusedAndNothingGoesThere()
    {
        await using var server = await RecordingServer.StartAsync();
        await using var elsewhere = await RecordingServer.StartAsync();
        var services = new ServiceCollection();
        services.AddItentialPlatform(options => SignedIn.Pointed(options, server).Token = "the-token-to-lose")
            .ConfigureHttpClient(http => http.BaseAddress = elsewhere.BaseAddress);
        await using var provider = services.BuildServiceProvider();

        await Assert.ThrowsAsync<InvalidOperationException>(() => provider.GetRequiredService<IPlatformClient>().GetAsync("/x"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => provider.GetRequiredService<IPlatformClient>().Health.GetAdaptersHealthAsync());

        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task BaseAddress_ChangedBehindAGatewayClient_IsRefusedAndNothingGoesThere()
    {
        await using var server = await RecordingServer.StartAsync();
        await using var elsewhere = await RecordingServer.StartAsync();
        var services = new ServiceCollection();
        services.AddItentialGateway(options => SignedIn.Pointed(options, server).Token = "the-token-to-lose")
            .ConfigureHttpClient(http => http.BaseAddress = elsewhere.BaseAddress);
        await using var provider = services.BuildServiceProvider();

        await Assert.ThrowsAsync<InvalidOperationException>(() => provider.GetRequiredService<IGatewayClient>().GetAsync("/x"));

        Assert.Empty(elsewhere.Requests);
    }
}

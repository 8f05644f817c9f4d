using Itential.Gateway;
using Microsoft.Extensions.Options;
using TestKit;

namespace Itential.Gateway.Tests.Connections;

public class GatewayAddressTests
{
    [Theory]
    [InlineData("gateway.example.com", 8443, true, "https://gateway.example.com:8443/api/v2.0")]
    [InlineData("::1", 8083, false, "http://[::1]:8083/api/v2.0")]
    [InlineData("localhost", 0, true, "https://localhost/api/v2.0")]
    public void Create_HostPortAndTls_MakeTheAddress(string host, int port, bool useTls, string address)
    {
        using var client = GatewayClient.Create(new GatewayOptions { Host = host, Port = port, UseTls = useTls, Token = "t" });

        Assert.Equal(address, client.BaseAddress.AbsoluteUri);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/lab")]
    [InlineData("/lab/")]
    public async Task Calls_AnyBaseAddress_AreBelowTheApisPrefix(string path)
    {
        await using var server = await Some.ServerAsync();
        var prefix = path.TrimEnd('/');
        server[$"POST {prefix}/api/v2.0/login"] = Replies.Json("""{"token":"abc"}""");
        using var client = GatewayClient.Create(Some.Options(new Uri(server.BaseAddress, path)));

        await client.GetAsync("devices?limit=5");
        client.Post("/scripts/x/execute");

        Assert.Equal(
            [$"{prefix}/api/v2.0/login", $"{prefix}/api/v2.0/devices?limit=5", $"{prefix}/api/v2.0/scripts/x/execute"],
            server.Requests.Select(request => request.Target));
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("/../../x")]
    [InlineData("//x/y")]
    [InlineData("/devices/%2e%2e/%2E%2E/x")]
    public async Task Path_OutOfThePrefix_IsRefusedBeforeAnyLogin(string path)
    {
        await using var server = await Some.ServerAsync();
        using var client = GatewayClient.Create(Some.Options(server.BaseAddress));

        await Assert.ThrowsAsync<ArgumentException>(() => client.GetAsync(path));
        Assert.Throws<ArgumentException>(() => client.Delete(path));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public void Create_NoCredentials_IsRefusedNotGuessed()
    {
        var error = Assert.Throws<OptionsValidationException>(() => GatewayClient.Create(new GatewayOptions { Port = -1 }));

        Assert.Contains("GatewayOptions has no way to sign in: set User with Password, Token, TokenProvider or Authenticator", error.Message, StringComparison.Ordinal);
        Assert.Contains("GatewayOptions.Port is -1", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("u", null, "GatewayOptions.Password is missing")]
    [InlineData(null, "p", "GatewayOptions.User is missing")]
    public void Create_HalfAPair_IsRefused(string? user, string? password, string fault)
    {
        var error = Assert.Throws<OptionsValidationException>(() => GatewayClient.Create(new GatewayOptions { User = user, Password = password }));

        Assert.Contains(fault, error.Message, StringComparison.Ordinal);
    }
}

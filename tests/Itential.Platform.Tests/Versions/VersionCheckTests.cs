using Itential.Testing;
using TestKit;

namespace Itential.Platform.Tests.Versions;

public sealed class VersionCheckTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Version_IsAskedFor()
    {
        await using var server = await PlatformServer.StartAsync(new PlatformServerOptions { Version = "2023.2.3" }, Token);
        using var platform = PlatformClient.Create(new PlatformOptions { BaseAddress = server.BaseAddress, User = DemoCredentials.User, Password = DemoCredentials.Password });

        Assert.Equal(new PlatformVersion(2023, 2, 3), await platform.GetVersionAsync(Token));
    }

    [Fact]
    public async Task CallThatTheVersionLacks_IsRefusedBeforeItIsSent()
    {
        await using var server = await ServerAsync("2023.2.1");
        using var platform = Connect(server.BaseAddress, checks: true);

        var error = await Assert.ThrowsAsync<UnsupportedVersionException>(() => platform.InventoryManager.Tags.GetTagAsync("a", Token));
        await Assert.ThrowsAsync<UnsupportedVersionException>(() => platform.Tools.GetToolAsync("a", Token));

        Assert.Equal("GET /inventory_manager/v1/tags/{identifier} is not in Platform 2023.2.1: 6.0 and later have it. Nothing was sent.", error.Message);
        Assert.Equal(["GET /version"], server.Requests.Select(request => request.Route));
    }

    [Fact]
    public async Task CallThatTheVersionHas_IsSent()
    {
        await using var server = await ServerAsync("6.5.2");
        using var platform = Connect(server.BaseAddress, checks: true);

        await platform.Core.WhoAmIAsync(Token);
        await platform.Core.GetServerConfigAsync(Token);
        await platform.Core.GetServerConfigAsync(Token);

        Assert.Equal(["GET /whoami", "GET /version", "GET /server/config", "GET /server/config"], server.Requests.Select(request => request.Route));
    }

    [Fact]
    public async Task Check_IsOffUnlessAskedFor()
    {
        await using var server = await ServerAsync("2023.2");
        using var platform = Connect(server.BaseAddress, checks: false);

        await platform.Core.GetServerConfigAsync(Token);

        Assert.Equal(["GET /server/config"], server.Requests.Select(request => request.Route));
    }

    [Fact]
    public async Task VersionThatCannotBeRead_RefusesNothing()
    {
        await using var server = await ServerAsync("nightly");
        using var platform = Connect(server.BaseAddress, checks: true);

        await platform.Core.GetServerConfigAsync(Token);

        Assert.Equal(2, server.Requests.Count);
    }

    private static async Task<RecordingServer> ServerAsync(string version)
    {
        var server = await RecordingServer.StartAsync();
        server["GET /version"] = Replies.Text(version);
        return server;
    }

    private static PlatformClient Connect(Uri address, bool checks) => PlatformClient.Create(new PlatformOptions
    {
        BaseAddress = address,
        ChecksVersions = checks,
        Token = "token",
    });
}

using Microsoft.AspNetCore.Http;
using TestKit;

namespace Itential.Platform.Tests.Connections.Transport;

public class ConnectionReuseTests
{
    [Fact]
    public async Task Calls_NothingSet_UseOneConnection()
    {
        await using var server = await NamingServerAsync();
        using var client = PlatformClient.Create(Some.TokenOptions(server.BaseAddress));

        Assert.Single(await ConnectionsAsync(client));
    }

    [Fact]
    public async Task Calls_ConnectionsLifeIsOver_UseAnotherConnection()
    {
        await using var server = await NamingServerAsync();
        var options = Some.TokenOptions(server.BaseAddress);
        options.ConnectionLifetime = TimeSpan.FromTicks(1);
        using var client = PlatformClient.Create(options);

        Assert.Equal(3, (await ConnectionsAsync(client)).Count);
    }

    [Fact]
    public async Task Calls_ConnectionWasIdleForTooLong_UseAnotherConnection()
    {
        await using var server = await NamingServerAsync();
        var options = Some.TokenOptions(server.BaseAddress);
        options.ConnectionIdleTimeout = TimeSpan.FromTicks(1);
        using var client = PlatformClient.Create(options);

        Assert.Equal(3, (await ConnectionsAsync(client)).Count);
    }

    private static async Task<HashSet<string>> ConnectionsAsync(PlatformClient client)
    {
        var connections = new HashSet<string>(StringComparer.Ordinal);
        for (var call = 0; call < 3; call++)
        {
            connections.Add((await client.GetAsync("/x")).Text);
        }

        return connections;
    }

    private static async Task<RecordingServer> NamingServerAsync()
    {
        var server = await RecordingServer.StartAsync();
        server["GET /x"] = static context => context.Response.WriteAsync(context.Connection.Id);
        return server;
    }
}

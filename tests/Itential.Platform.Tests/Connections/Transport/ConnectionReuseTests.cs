using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
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

        // The life is measured in milliseconds, and a call may take less.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var connections = new HashSet<string>(StringComparer.Ordinal);
        await Condition.UntilAsync(async () => connections.Add((await client.GetAsync("/x", cancellationToken: patience.Token)).Text) && connections.Count == 3, patience.Token);

        Assert.Equal(3, connections.Count);
    }

    [Fact]
    public async Task Connection_IdleForTooLong_IsClosedByTheClient()
    {
        var closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await RecordingServer.StartAsync();
        server["GET /x"] = context =>
        {
            context.Features.GetRequiredFeature<IConnectionLifetimeFeature>().ConnectionClosed.Register(closed.SetResult);
            return context.Response.WriteAsync("x");
        };
        var options = Some.TokenOptions(server.BaseAddress);
        options.ConnectionIdleTimeout = TimeSpan.FromTicks(1);
        using var client = PlatformClient.Create(options);

        await client.GetAsync("/x");

        await closed.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.True(closed.Task.IsCompletedSuccessfully);
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

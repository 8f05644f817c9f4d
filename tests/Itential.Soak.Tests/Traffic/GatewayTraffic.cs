using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Itential.Gateway;
using Itential.Soak.Tests.Measures;

namespace Itential.Soak.Tests.Traffic;

/// <summary>Calls to a Gateway. Each asks for something by name, and looks whether the answer is of that name.</summary>
internal sealed class GatewayTraffic(IGatewayClient client, IAsyncDisposable owner, Ledger ledger) : IClient
{
    private const int Devices = 300;

    // So many entries the server keeps of what was changed.
    private const int AuditEntries = 1000;
    private readonly ConcurrentQueue<string> _added = new();
    private readonly ISoakGatewayApi _own = client.For<ISoakGatewayApi>();

    public async Task PrepareAsync()
    {
        for (var change = 0; change < AuditEntries; change++)
        {
            await client.Devices.UpdateDeviceAsync("router-001", new JsonObject { ["mark"] = Guid.Empty.ToString() });
        }
    }

    public ValueTask DisposeAsync() => owner.DisposeAsync();

    public Task CallAsync(Turn turn) => turn.Random.Next(10) switch
    {
        0 or 1 => TypedAsync(Device(turn)),
        2 => WithStatusAsync(Device(turn)),
        3 => RawAsync(Device(turn)),
        4 => StatusAsync(),
        5 => PagesAsync(),
        6 => LeftEarlyAsync(),
        7 => StreamAsync(),
        8 => AddOrDeleteAsync(turn),
        _ => UpdateAsync(turn),
    };

    public void Call(Turn turn)
    {
        var name = Device(turn);
        if (turn.Random.Next(2) == 0)
        {
            ledger.Expect(nameof(_own.FindDevice), name, _own.FindDevice(name).Name);
        }
        else
        {
            ledger.Expect(nameof(client.Put), turn.Unique, (string?)client.Put("/devices/" + name, body: new JsonObject { ["mark"] = turn.Unique }).Json()?["variables"]?["mark"]);
        }
    }

    private static string Device(Turn turn) => turn.Name("router-", Devices);

    private async Task TypedAsync(string name) => ledger.Expect(nameof(TypedAsync), name, (await client.Devices.GetDeviceAsync(name)).Name);

    private async Task WithStatusAsync(string name)
    {
        using var response = await _own.FindDeviceAsync(name);
        if (response.Error is { } error)
        {
            throw error;
        }

        ledger.Expect(nameof(WithStatusAsync), name, response.Content?.Name);
    }

    private async Task RawAsync(string name) => ledger.Expect(nameof(RawAsync), name, (string?)(await client.GetAsync("/devices/" + name)).Json()?["name"]);

    private async Task StatusAsync() => ledger.Expect(nameof(StatusAsync), "4.3.5", (string?)(await client.GetAsync("/status")).Json()?["version"]);

    private async Task PagesAsync()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var device in client.Devices.GetDevicesAllAsync())
        {
            names.Add(device.Name!);
        }

        ledger.Expect(nameof(PagesAsync), "True", (names.Count(name => name.StartsWith("router-", StringComparison.Ordinal)) == Devices).ToString());
    }

    private async Task LeftEarlyAsync()
    {
        await using var items = client.Devices.GetDevicesAllAsync().GetAsyncEnumerator();
        Assert.True(await items.MoveNextAsync());
        ledger.Expect(nameof(LeftEarlyAsync), "router-001", items.Current.Name);
    }

    // Closed with most of the answer unread.
    private async Task StreamAsync()
    {
        await using var stream = await _own.OpenDevicesAsync(50);
        ledger.Expect(nameof(StreamAsync), "{", ((char)stream.ReadByte()).ToString());
    }

    // What fails has not been done, so a device is there until its deletion is answered.
    private async Task AddOrDeleteAsync(Turn turn)
    {
        if (!_added.TryDequeue(out var name))
        {
            name = "x-" + turn.Unique;
            ledger.Expect(nameof(AddOrDeleteAsync), name, (await client.Devices.AddDeviceAsync(new GatewayDevice { Name = name })).Name);
            _added.Enqueue(name);
            return;
        }

        try
        {
            await client.Devices.DeleteDeviceAsync(name);
        }
        catch
        {
            _added.Enqueue(name);
            throw;
        }
    }

    private async Task UpdateAsync(Turn turn)
    {
        var device = await client.Devices.UpdateDeviceAsync(Device(turn), new JsonObject { ["mark"] = turn.Unique });
        ledger.Expect(nameof(UpdateAsync), turn.Unique, (string?)device.Variables?["mark"]);
    }
}

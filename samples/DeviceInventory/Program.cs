// Shows the devices of a platform and of a gateway in one table.
//   dotnet run --project samples/DeviceInventory
using Itential.Gateway;
using Itential.Platform;

using var platform = PlatformClient.Create(new PlatformOptions
{
    BaseAddress = new Uri(Environment.GetEnvironmentVariable("ITENTIAL_PLATFORM_URL") ?? "https://localhost:3443"),
    User = Environment.GetEnvironmentVariable("ITENTIAL_PLATFORM_USER"),
    Password = Environment.GetEnvironmentVariable("ITENTIAL_PLATFORM_PASSWORD"),
});
using var gateway = GatewayClient.Create(new GatewayOptions
{
    BaseAddress = new Uri(Environment.GetEnvironmentVariable("ITENTIAL_GATEWAY_URL") ?? "https://localhost:8083"),
    User = Environment.GetEnvironmentVariable("ITENTIAL_GATEWAY_USER"),
    Password = Environment.GetEnvironmentVariable("ITENTIAL_GATEWAY_PASSWORD"),
});

var rows = new SortedDictionary<string, (string? Address, string? System, string Source)>(StringComparer.OrdinalIgnoreCase);
await foreach (var device in platform.ConfigurationManager.Devices.GetDevicesFilteredAllAsync(new ManagedDeviceSearch()))
{
    rows[device.Name ?? "?"] = (device.IpAddress, device.OsType, "platform");
}

await foreach (var device in gateway.Devices.GetDevicesAllAsync())
{
    var name = device.Name ?? "?";
    var address = device.Variables?["ansible_host"]?.ToString();
    var system = device.Variables?["ansible_network_os"]?.ToString();
    rows[name] = rows.TryGetValue(name, out var known)
        ? (known.Address ?? address, known.System ?? system, "both")
        : (address, system, "gateway");
}

Console.WriteLine($"{"name",-24} {"address",-16} {"system",-16} known to");
foreach (var (name, row) in rows)
{
    Console.WriteLine($"{name,-24} {row.Address,-16} {row.System,-16} {row.Source}");
}

Console.WriteLine($"{rows.Count} devices.");

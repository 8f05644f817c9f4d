// snippet: first-gateway
using Itential.Gateway;
// end-snippet

namespace Quickstart.Snippets;

internal static class FirstGatewayProgram
{
    public static async Task RunAsync()
    {
        // snippet: first-gateway
        using var gateway = GatewayClient.Create(new GatewayOptions
        {
            BaseAddress = new Uri(Environment.GetEnvironmentVariable("ITENTIAL_GATEWAY_URL")!),
            User = Environment.GetEnvironmentVariable("ITENTIAL_GATEWAY_USER"),
            Password = Environment.GetEnvironmentVariable("ITENTIAL_GATEWAY_PASSWORD"),
        });

        var devices = await gateway.Devices.GetDevicesAsync(limit: 5);
        foreach (var device in devices.Data)
        {
            Console.WriteLine($"{device.Name}: {device.Variables?["ansible_host"]}");
        }
        // end-snippet
    }
}

using Itential.Gateway;
using Quickstart.Connections;
using Quickstart.Output;

namespace Quickstart.Chapters;

/// <summary>The first devices of the gateway's inventory.</summary>
internal static class Devices
{
    private const int Shown = 10;

    public static async Task TellAsync(Screen screen, Cast cast, CancellationToken cancellationToken)
    {
        if (cast.Gateway is not { } gateway)
        {
            screen.Line("No gateway was named, so there are no devices to show.");
            return;
        }

        var page = await gateway.Client.Devices.GetDevicesAsync(limit: Shown, cancellationToken: cancellationToken);
        screen.Table(
            $"{page.Data.Count} of {page.Meta?.TotalCount ?? page.Data.Count} devices",
            ["Device", "Address", "System"],
            page.Data.Select(device => new[] { device.Name, Variable(device, "ansible_host"), Variable(device, "ansible_network_os") }));
    }

    private static string? Variable(GatewayDevice device, string name) => device.Variables?[name]?.ToString();
}

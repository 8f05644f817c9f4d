using System.Text.Json;
using Itential.Gateway;
using Itential.Platform;
using Quickstart.Connections;
using Quickstart.Output;

namespace Quickstart.Chapters;

/// <summary>How the two products are.</summary>
internal static class Health
{
    public static async Task TellAsync(Screen screen, Cast cast, CancellationToken cancellationToken)
    {
        if (cast.Platform is { } platform)
        {
            await TellPlatformAsync(screen, platform.Client, cancellationToken);
        }

        if (cast.Gateway is { } gateway)
        {
            await TellGatewayAsync(screen, gateway.Client, cancellationToken);
        }
    }

    private static async Task TellPlatformAsync(Screen screen, IPlatformClient platform, CancellationToken cancellationToken)
    {
        var status = await platform.Health.GetHealthStatusAsync(cancellationToken);
        var server = await platform.Health.GetServerHealthAsync(cancellationToken);
        var adapters = await platform.Health.GetAdaptersHealthAsync(cancellationToken: cancellationToken);

        screen.Table(
            $"Platform {server.Version ?? server.Release}",
            ["Part", "State"],
            [["applications", status.Apps], ["adapters", status.Adapters], .. status.Services.Select(service => new[] { service.Service, service.Status })]);
        screen.Table(
            $"{adapters.Results.Count} of {adapters.Total ?? adapters.Results.Count} adapters",
            ["Adapter", "State", "Connection", "Package"],
            adapters.Results.Select(adapter => new[] { adapter.Id, adapter.State?.Value, adapter.Connection?.State?.Value, adapter.PackageId }));
    }

    private static async Task TellGatewayAsync(Screen screen, IGatewayClient gateway, CancellationToken cancellationToken)
    {
        var status = await gateway.System.GetStatusAsync(cancellationToken);
        screen.Table(
            $"Gateway {status.Version}",
            ["Setting", "Value"],
            status.UnknownMembers?.Select(member => new[] { member.Key, Text(member.Value) }) ?? []);
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        _ => value.ToString(),
    };
}
